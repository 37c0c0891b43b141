package fi.kuulolla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How cost grows: of a frame with the phones that hear it, and of a note with the notes that are there already. Processor time is
 * that of server and database together, without the JVM's compilers, whatever else runs on the machine. Draws the curves and writes the table of the day.
 */
final class GrowthScenario implements Scenario {
    private static final List<Integer> PHONES = List.of(50, 100, 200, 400, 800, 1_600);
    private static final List<Integer> NOTES = List.of(100, 300, 1_000, 3_000, 10_000);
    private static final int LISTENERS = 50;
    /** A device may send a hundred at once. */
    private static final int WRITERS = 100;

    private static final String MANY_PHONES = "phones in the room";
    private static final String MANY_NOTES = "notes in the room";

    private final List<Curve> byPhones = List.of(
            new Curve("cpu_ms_per_frame", "Processor time of a frame, ms", MANY_PHONES),
            new Curve("ack_p50_ms", "Answer to a note, p50, ms", MANY_PHONES),
            new Curve("ack_p99_ms", "Answer to a note, p99, ms", MANY_PHONES),
            new Curve("phone_frame_bytes", "Bytes of a phone's frame", MANY_PHONES));
    private final List<Curve> byNotes = List.of(
            new Curve("cpu_ms_per_note", "Processor time of a note, ms", MANY_NOTES),
            new Curve("ack_p50_ms", "Answer to a note, p50, ms", MANY_NOTES),
            new Curve("ack_p99_ms", "Answer to a note, p99, ms", MANY_NOTES),
            new Curve("wall_frame_bytes", "Bytes of a wall's frame", MANY_NOTES));

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int rate = options.rate(5, 5);
        int seconds = options.seconds(12, 30);
        JsonLine line = new JsonLine().put("rate", rate).put("seconds", seconds);
        warmUp(server);
        for (int phones : PHONES) {
            if (phones <= options.phones(1_600, 1_600)) {
                line.put("phones_" + phones, withPhones(server, phones, rate, seconds));
            }
        }
        for (int notes : NOTES) {
            if (notes <= options.notes(10_000, 10_000)) {
                line.put("notes_" + notes, withNotes(server, notes, rate, seconds));
            }
        }
        byPhones.forEach(curve -> line.put("slope_" + curve.name() + "_by_phones", curve.slope()));
        byNotes.forEach(curve -> line.put("slope_" + curve.name() + "_by_notes", curve.slope()));
        write(options);
        return line;
    }

    /** Longer than for other scenarios: the first size would pay for what all use. */
    private static void warmUp(ServerProcess server) throws Exception {
        for (int round = 0; round < 3; round++) {
            WarmUp.play(server);
        }
    }

    /** A room of its own for each size, its notes hidden, as most are while people write. */
    private JsonLine withPhones(ServerProcess server, int phones, int rate, int seconds) throws Exception {
        try (Store store = server.store();
                Crowd crowd = new Crowd()) {
            CopiedRoom room = CopiedRoom.writing(store, server.joinCode());
            List<Phone> joined = crowd.join(server, room.joinCode(), phones);
            List<Screen> wall = crowd.walls(server, room.wallToken(), 1, i -> (data, nanos) -> {});
            List<Screen> screens = crowd.listen(joined, i -> (data, nanos) -> {});
            Stretch stretch = Stretch.of(server, joined, wall, screens, rate, seconds);
            return told(byPhones, phones, stretch, stretch.cpu() / stretch.frames(), stretch.phoneBytes())
                    .put("phone_frames", stretch.frames())
                    .put("cpu_cores", stretch.cores());
        }
    }

    /** The same listeners each time; all notes are on every screen. */
    private JsonLine withNotes(ServerProcess server, int notes, int rate, int seconds) throws Exception {
        try (Store store = server.store();
                Crowd crowd = new Crowd()) {
            CopiedRoom room = CopiedRoom.shown(store, server.joinCode(), false);
            List<Phone> writers = crowd.join(server, room.joinCode(), WRITERS);
            Notes.evenly(writers, notes, 500).send().awaitAnswers();
            List<Phone> joined = crowd.join(server, room.joinCode(), LISTENERS);
            List<Screen> wall = crowd.walls(server, room.wallToken(), 1, i -> (data, nanos) -> {});
            List<Screen> screens = crowd.listen(joined, i -> (data, nanos) -> {});
            Stretch stretch = Stretch.of(server, joined, wall, screens, rate, seconds);
            return told(byNotes, notes, stretch, stretch.cpu() / stretch.notes(), stretch.wallBytes())
                    .put("cpu_cores", stretch.cores());
        }
    }

    private static JsonLine told(List<Curve> curves, int size, Stretch stretch, double seconds, double bytes) {
        double[] values = {
            seconds * 1000, stretch.acks().millis(50), stretch.acks().millis(99), bytes
        };
        JsonLine line = new JsonLine();
        for (int i = 0; i < values.length; i++) {
            curves.get(i).add(size, values[i]);
            line.put(curves.get(i).name(), values[i]);
        }
        return line;
    }

    /** What some seconds of writing cost. */
    private record Stretch(
            double cpu, double cores, double frames, int notes, double phoneBytes, double wallBytes, Samples acks) {
        static Stretch of(
                ServerProcess server,
                List<Phone> phones,
                List<Screen> wall,
                List<Screen> screens,
                int rate,
                int seconds)
                throws Exception {
            // What arriving has left to do is over by then.
            Notes.evenly(phones, rate * 2, rate).send().awaitAnswers();
            Weight onWall = Weight.of(wall);
            Weight onPhones = Weight.of(screens);
            long framesBefore = screens.stream().mapToLong(Screen::frames).sum();
            double cpuBefore = server.cpuSeconds();
            CompilerTime compiled = server.compilerTime();
            long begin = System.nanoTime();
            Notes notes = Notes.evenly(phones, rate * seconds, rate).send();
            notes.awaitAnswers();
            double cpu = Math.max(
                    0, server.cpuSeconds() - cpuBefore - server.compilerTime().since(compiled));
            double frames = (screens.stream().mapToLong(Screen::frames).sum() - framesBefore) / (double) screens.size();
            return new Stretch(
                    cpu,
                    cpu / ((System.nanoTime() - begin) / 1e9),
                    frames,
                    rate * seconds,
                    onPhones.perFrame(),
                    onWall.perFrame(),
                    notes.acks());
        }
    }

    /** Beside the other figures when they are recorded, else where they are thrown away. */
    private void write(Options options) throws Exception {
        Path folder = options.record() ? Path.of("docs", "benchmarks") : Path.of("target");
        Files.writeString(
                folder.resolve("growth.svg"),
                CurvePicture.of(List.of(
                        byPhones.get(0),
                        byNotes.get(0),
                        byPhones.get(1),
                        byNotes.get(1),
                        byPhones.get(3),
                        byNotes.get(3))));
        List<String> lines = new ArrayList<>(List.of(
                "# How cost grows",
                "",
                "Written by `./kuulolla bench growth --record` on "
                        + java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                        + "; the line with the machine and the floors of that run stands in `figures.jsonl`. Slopes are"
                        + " those of logarithms by least squares: 1 is linear, 0 is flat; the last column takes the"
                        + " last three points only.",
                "",
                "![Curves of cost against phones and notes](growth.svg)"));
        lines.addAll(table(byPhones));
        lines.addAll(table(byNotes));
        Files.writeString(folder.resolve("growth.md"), String.join("\n", lines) + "\n");
        System.err.println("drawn in " + folder.resolve("growth.svg"));
    }

    private static List<String> table(List<Curve> curves) {
        List<Slope.Point> points = curves.getFirst().points();
        StringBuilder head =
                new StringBuilder("| ").append(curves.getFirst().against()).append(" |");
        points.forEach(point ->
                head.append(' ').append(String.format("%,.0f", point.x())).append(" |"));
        List<String> lines =
                new ArrayList<>(List.of("", head.append(" slope | at the end |").toString()));
        lines.add("|---|" + "---|".repeat(points.size() + 2));
        curves.forEach(curve -> lines.add(curve.row()));
        return lines;
    }
}
