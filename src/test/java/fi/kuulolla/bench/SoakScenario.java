package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Scenario 13: one workshop after the other, as through a long day. Phones join, write at a steady rate with a wall and a cockpit
 * open, and leave, every tenth in the middle of writing. When all have left the live heap is looked at: what grows from one such
 * moment to the next stays for good. At the end whatever belongs to somebody who left is an orphan.
 */
final class SoakScenario implements Scenario {
    /** As many as fit: the more points, the smaller the error of the slope. */
    private static final int WORKSHOPS = 48;

    private static final int LOOKS = 3;
    private static final int SHORTEST = 45;
    /** Of a workshop's seconds, those in which nobody writes any more. */
    private static final int LEAVING = 22;

    private static final List<String> HELD_FOR_SOMEBODY = List.of(
            "fi.kuulolla.live.Stream",
            "fi.kuulolla.live.Beat",
            "fi.kuulolla.live.Writer",
            "fi.kuulolla.session.RoomPicture",
            "com.vaadin.flow.server.VaadinSession",
            "org.apache.catalina.session.StandardSession",
            "java.lang.VirtualThread");

    private final List<Slope.Point> heap = new ArrayList<>();
    private final Samples acks = new Samples();
    private long attempted;
    private long lost;
    private long duplicated;

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(100, 200);
        int rate = options.rate(5, 5);
        int seconds = options.seconds(600, 7_200);
        int each = Math.max(SHORTEST, seconds / WORKSHOPS);
        long begin = System.nanoTime();
        workshop(server, phones, rate, SHORTEST);
        Histogram before = server.histogram();
        while (System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(seconds)) {
            workshop(server, phones, rate, each);
            Slope.Point point = new Slope.Point((System.nanoTime() - begin) / 3.6e12, left(server));
            heap.add(point);
            System.err.printf(Locale.ROOT, "after %.2f h: %.2f MB, %d notes%n", point.x(), point.y(), attempted);
        }
        return told(server, before)
                .put("phones", phones)
                .put("rate", rate)
                .put("seconds", seconds)
                .put("ack_p99_ms", acks.millis(99))
                .put("attempted", attempted)
                .put("lost", lost)
                .put("duplicated", duplicated);
    }

    /** In MB, the least of some looks: what a timer or a last request holds for a moment does not stay. */
    private static double left(ServerProcess server) throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            least = Math.min(least, server.histogram().bytes());
            TimeUnit.SECONDS.sleep(1);
        }
        return least / 1e6;
    }

    private void workshop(ServerProcess server, int phones, int rate, int seconds) throws Exception {
        try (Store store = server.store()) {
            CopiedRoom room = CopiedRoom.shown(store, server.joinCode(), false);
            try (Crowd crowd = new Crowd();
                    Cockpit cockpit = Cockpit.open(server)) {
                List<Phone> joined = crowd.join(server, room.joinCode(), phones);
                crowd.walls(server, room.wallToken(), 1, i -> (data, nanos) -> {});
                crowd.listen(joined, i -> (data, nanos) -> {});
                Notes notes = Notes.evenly(joined, rate * Math.max(5, seconds - LEAVING), rate)
                        .send();
                notes.awaitAnswers();
                for (int i = 0; i < joined.size(); i += 10) {
                    joined.get(i).be("writing");
                }
                count(notes, store);
                cockpit.messages();
            }
        }
        Gauges.awaitNoStreams(server);
    }

    private void count(Notes notes, Store store) {
        String line = notes.check(new JsonLine(), store).toString();
        attempted += JsonLine.number(line, "attempted");
        lost += JsonLine.number(line, "lost");
        duplicated += JsonLine.number(line, "duplicated");
        acks.addAll(notes.acks());
    }

    private JsonLine told(ServerProcess server, Histogram before) throws Exception {
        List<Slope.Point> later = heap.subList(heap.size() / 2, heap.size());
        JsonLine orphans = new JsonLine();
        long all = 0;
        Map<String, Long> left = server.histogram().moreThan(before, HELD_FOR_SOMEBODY);
        left.putAll(Gauges.of(server, "kuulolla_streams", "kuulolla_rooms", "kuulolla_presence", "kuulolla_queue"));
        for (Map.Entry<String, Long> one : left.entrySet()) {
            all += one.getValue();
            orphans.put(one.getKey().substring(one.getKey().lastIndexOf('.') + 1), one.getValue());
        }
        return new JsonLine()
                .put("workshops", heap.size() + 1)
                .put("heap_first_mb", heap.getFirst().y())
                .put("heap_last_mb", heap.getLast().y())
                .put(
                        "heap_mb",
                        heap.stream()
                                .map(point -> String.format(Locale.ROOT, "%.1f", point.y()))
                                .collect(Collectors.joining(" ")))
                .put("heap_samples", later.size())
                .put("heap_slope_mb_h", Slope.of(later).rise())
                .put("heap_slope_error_mb_h", Slope.of(later).errorOfRise(later))
                .put("orphans", all)
                .put("orphans_by_kind", orphans);
    }
}
