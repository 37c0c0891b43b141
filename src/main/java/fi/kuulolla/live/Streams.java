package fi.kuulolla.live;

import fi.kuulolla.shared.Refused;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Server-sent events to screens. The caller has checked that the viewer may see the room. */
@Component
public class Streams implements SmartLifecycle {
    /** So a thousand screens come again within five seconds, and not in one. */
    private static final long BETWEEN = 5;

    private final OpenStreams open;
    private final Publisher publisher;
    private final Capacity capacity;
    private final Wakes wakes;
    private volatile boolean running;

    Streams(OpenStreams open, Publisher publisher, Capacity capacity, Wakes wakes) {
        this.wakes = wakes;
        this.open = open;
        this.capacity = capacity;
        this.publisher = publisher;
    }

    /**
     * Answers the request with a stream that begins with the newest frame and ends when the screen leaves. Refuses
     * {@code server-full}.
     */
    public void open(
            UUID room,
            Viewer viewer,
            @Nullable UUID participant,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!capacity.takes(viewer)) {
            throw new Refused("server-full");
        }
        AsyncContext async;
        Stream stream;
        try {
            async = begin(request, response);
            stream = new Stream(
                    room, viewer, participant, async, async.getResponse().getOutputStream());
        } catch (IOException gone) {
            // The screen left while the door was opened: there is nobody to tell, and nothing went wrong here.
            return;
        }
        async.addListener(new Ending(stream));
        open.add(stream);
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                stream.run();
            } finally {
                open.remove(stream);
                publisher.left(room);
            }
        });
        publisher.joined(stream);
        if (participant != null) {
            wakes.order(new NodeMessage.Arrived(room, participant));
        }
    }

    /** The frame of now, for a screen whose network does not let streams through. */
    public String newest(UUID room, Viewer viewer) {
        return publisher.frame(room, viewer);
    }

    /** Ends the streams of one participant: they were removed, let in, or left. Their page comes again by itself. */
    public void drop(UUID room, UUID participant) {
        dropHere(room, participant);
        wakes.order(new NodeMessage.Out(room, participant));
    }

    /** Ends all streams of a kind, for example because a link to them was revoked; who still may comes again by itself. */
    public void drop(UUID room, Viewer viewer) {
        dropHere(room, viewer);
        wakes.order(new NodeMessage.Closed(room, viewer));
    }

    void dropHere(UUID room, UUID participant) {
        open.of(room, participant).forEach(Stream::close);
    }

    void dropHere(UUID room, Viewer viewer) {
        open.of(room, viewer).forEach(Stream::close);
    }

    /**
     * Something may have been said that this node did not hear: every screen of a guest comes again through its door, a few at a
     * time, and whoever may not see the room any more does not come back.
     */
    void askAllAgain() throws InterruptedException {
        for (Stream stream : open.ofGuests()) {
            stream.close();
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
    }

    private static AsyncContext begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        ServletOutputStream out = response.getOutputStream();
        out.write("retry: 2000\n\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        return async;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for requests in flight: a stream would never end by itself. */
    @Override
    public void stop() {
        running = false;
        open.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private record Ending(Stream stream) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
        }

        /** Completed here and now, else the container makes an error page for a screen that is gone. */
        @Override
        public void onError(AsyncEvent event) {
            stream.close();
            stream.complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
