package fi.kuulolla.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipInputStream;

/**
 * Scenario 10: the workbook of a programme with many contributions, over the coordinators' interface. How long from the request to
 * the last byte, how that grows, how much more live heap while it is made, and what a running room notices of it.
 *
 * <p>Its floor, in the same run: reading the same rows from the database and deflating the same bytes, without making them.
 */
final class WorkbookScenario implements Scenario {
    private static final int TIMES = 3;

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int notes = options.notes(10_000, 100_000);
        int phones = options.phones(100, 200);
        int rate = options.rate(10, 10);
        int seconds = options.seconds(15, 60);
        try (Store store = server.store();
                Crowd crowd = new Crowd()) {
            String token = token(store);
            List<HeldProgramme> sizes = List.of(
                    HeldProgramme.make(store, server.joinCode(), notes / 10),
                    HeldProgramme.make(store, server.joinCode(), notes / 3),
                    HeldProgramme.make(store, server.joinCode(), notes));
            store.number("select count(*) from contribution");
            Book book = new Book(server.port(), token);
            book.take(sizes.getFirst());
            JsonLine line = new JsonLine().put("notes", notes);
            List<double[]> grown = new ArrayList<>();
            byte[] file = {};
            for (HeldProgramme size : sizes) {
                Samples times = new Samples();
                for (int i = 0; i < TIMES; i++) {
                    long begun = System.nanoTime();
                    file = book.take(size);
                    times.add(System.nanoTime() - begun);
                }
                grown.add(new double[] {Math.log(size.notes()), Math.log(times.millis(50))});
                line.put("workbook_" + size.notes() + "_s", times.millis(50) / 1000);
            }
            line.put("growth_slope", slope(grown))
                    .put("file_mb", file.length / 1e6)
                    .put("floor_s", floor(store, sizes.getLast(), file));
            heap(server, book, sizes.getLast(), line);

            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            Round.play(server, joined, rate, 5);
            Round before = Round.play(server, joined, rate, seconds);
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Integer> books = CompletableFuture.supplyAsync(() -> book.again(sizes.getLast(), over));
            Round during = Round.play(server, joined, rate, seconds);
            over.set(true);
            line.put("phones", phones)
                    .put("rate", rate)
                    .put("seconds", seconds)
                    .put("workbooks_meanwhile", books.get())
                    .put("ack_p99_before_ms", before.notes().acks().millis(99))
                    .put("ack_p99_ms", during.notes().acks().millis(99))
                    .put("wall_p99_before_ms", before.wall().millis(99))
                    .put("wall_p99_ms", during.wall().millis(99));
            return during.notes().check(line, store);
        }
    }

    /** Live objects while workbooks are made one after the other, counted again and again. */
    private static void heap(ServerProcess server, Book book, HeldProgramme programme, JsonLine line) throws Exception {
        long before = server.histogram().bytes();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> books = CompletableFuture.supplyAsync(() -> book.again(programme, over));
        long most = before;
        for (int i = 0; i < 25; i++) {
            most = Math.max(most, server.histogram().bytes());
        }
        over.set(true);
        books.get();
        line.put("heap_before_mb", before / 1e6)
                .put("heap_more_mb", (most - before) / 1e6)
                .put("heap_after_mb", server.histogram().bytes() / 1e6);
    }

    private static double floor(Store store, HeldProgramme programme, byte[] file) throws IOException {
        long begun = System.nanoTime();
        store.number(
                "select sum(length(c.text) + length(c.shown_as)) from contribution c join workshop w on w.id = c.workshop_id"
                        + " join service_model m on m.id = w.service_model_id join project p on p.id = m.project_id"
                        + " where p.programme_id = '" + programme.id() + "'");
        long reading = System.nanoTime() - begun;
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts.add(zip.readAllBytes());
            }
        }
        begun = System.nanoTime();
        for (byte[] part : parts) {
            try (var deflating = new DeflaterOutputStream(OutputStream.nullOutputStream(), new Deflater(), 1 << 16)) {
                deflating.write(part);
            }
        }
        return (reading + System.nanoTime() - begun) / 1e9;
    }

    /** Of the straight line through the points, by least squares. */
    private static double slope(List<double[]> points) {
        double meanX = points.stream().mapToDouble(it -> it[0]).average().orElse(0);
        double meanY = points.stream().mapToDouble(it -> it[1]).average().orElse(0);
        double above = points.stream()
                .mapToDouble(it -> (it[0] - meanX) * (it[1] - meanY))
                .sum();
        return above
                / points.stream()
                        .mapToDouble(it -> (it[0] - meanX) * (it[0] - meanX))
                        .sum();
    }

    /** A key of the sample's coordinator, made past the server. */
    private static String token(Store store) throws SQLException {
        String secret = "kuulolla_" + UUID.randomUUID();
        try (PreparedStatement insert = store.connection().prepareStatement("""
                insert into api_token (id, organisation_id, staff_id, name, token_hash, created_at)
                select gen_random_uuid(), organisation_id, id, 'bench', sha256(?::bytea), now()
                from staff where role <> 'facilitator' and not automatic limit 1""")) {
            insert.setString(1, secret);
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("the sample has no coordinator");
            }
        }
        return secret;
    }

    /** Takes workbooks over connections of its own. */
    private record Book(int port, String token) {
        byte[] take(HeldProgramme programme) {
            try (Wire wire = Wire.open(port, 31)) {
                Wire.Answer answer = wire.ask(
                        "GET",
                        "/api/v1/programmes/" + programme.id() + "/participation.xlsx",
                        "Authorization: Bearer " + token + "\r\n",
                        "");
                if (answer.status() != 200) {
                    throw new IllegalStateException("no workbook: " + answer.status() + " " + answer.text());
                }
                return answer.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int again(HeldProgramme programme, AtomicBoolean over) {
            int times = 0;
            while (!over.get()) {
                take(programme);
                times++;
            }
            return times;
        }
    }
}
