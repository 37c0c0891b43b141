package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Phones that have joined and the screens that are open; all close together. */
final class Crowd implements AutoCloseable {
    private final List<Phone> phones = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();

    /** Joins so many phones to a workshop, some at a time. */
    List<Phone> join(ServerProcess server, String code, int count) throws InterruptedException {
        int already = phones.size();
        List<Phone> joined = atOnce(count, i -> () -> Phone.join(server.port(), already + i, code));
        phones.addAll(joined);
        return joined;
    }

    /** Opens each phone's stream and waits until all have got a frame. */
    List<Screen> listen(List<Phone> listeners, IntFunction<Screen.OnFrame> onFrame) throws InterruptedException {
        List<Screen> opened = atOnce(listeners.size(), i -> () -> {
            Screen screen = listeners.get(i).stream(onFrame.apply(i));
            screen.awaitFirst();
            return screen;
        });
        screens.addAll(opened);
        return opened;
    }

    List<Screen> walls(ServerProcess server, String token, int count, IntFunction<Screen.OnFrame> onFrame)
            throws InterruptedException {
        List<Screen> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opened.add(new Screen(server.port(), i, "/live/wall/" + token + "/events", "", onFrame.apply(i)));
        }
        for (Screen wall : opened) {
            wall.awaitFirst();
        }
        screens.addAll(opened);
        return opened;
    }

    private static <T> List<T> atOnce(int count, IntFunction<Callable<T>> work) throws InterruptedException {
        // As many as a doorway lets through; a crowd that joins within a second is another scenario.
        try (ExecutorService doorway =
                Executors.newFixedThreadPool(16, Thread.ofVirtual().factory())) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(work.apply(i));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : doorway.invokeAll(all)) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
        phones.forEach(Phone::hangUp);
    }
}
