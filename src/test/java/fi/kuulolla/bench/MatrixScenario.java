package fi.kuulolla.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Scenario 11: the matrix of a large programme. A coordinator's screen asks for one filter after the other, as whoever narrows it
 * does: figures, gaps, pictures and the first lines of the grid come back. Filters that change what counts (a role, a means, a day of
 * the past) are told apart from those that choose models.
 */
final class MatrixScenario implements Scenario {
    private static final List<String> CHOOSE = List.of(
            "phases=5",
            "phases=4",
            "status=did_not_participate",
            "influence=4",
            "area=Alue+7",
            "project=Hanke+12",
            "search=malli+hanke+9",
            "status=participated&influence=3&area=Alue+3");
    private static final List<String> COUNT = List.of(
            "role=expert_by_experience",
            "means=workshop",
            "role=client&means=survey&phases=4",
            "at=2026-01-31",
            "role=close_person&status=participated");

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int models = options.full() ? 10_000 : 1_000;
        int records = options.full() ? 1_000_000 : 100_000;
        UUID programme;
        Samples floor = new Samples();
        try (Connection owner = server.owner()) {
            programme = BigProgramme.write(owner, models, records);
            for (int i = 0; i < 10; i++) {
                floor.add(readRecords(owner, programme));
            }
        }
        try (FlowSession desk = FlowSession.open(server, "kaisa@saarilampi.example", "nayte-saarilampi")) {
            String matrix = "programmes/" + programme;
            Samples first = ask(desk, matrix, CHOOSE.subList(0, 1), 1);
            ask(desk, matrix, CHOOSE, 3);
            ask(desk, matrix, COUNT, 1);
            int rounds = options.full() ? 25 : 8;
            Samples chosen = ask(desk, matrix, CHOOSE, rounds);
            Samples counted = ask(desk, matrix, COUNT, rounds);
            return new JsonLine()
                    .put("models", models)
                    .put("records", records)
                    .put("first_open_ms", first.millis(50))
                    .put("filter_p50_ms", chosen.millis(50))
                    .put("filter_p99_ms", chosen.millis(99))
                    .put("recount_p50_ms", counted.millis(50))
                    .put("recount_p99_ms", counted.millis(99))
                    .put("records_read_p50_ms", floor.millis(50));
        }
    }

    private static Samples ask(FlowSession desk, String matrix, List<String> filters, int rounds) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < rounds; i++) {
            desk.stay();
            for (String filter : filters) {
                long begun = System.nanoTime();
                String screen = desk.go(matrix, filter);
                if (!screen.contains("matrix-keys")) {
                    throw new IllegalStateException("no matrix for " + filter);
                }
                samples.add(System.nanoTime() - begun);
            }
        }
        return samples;
    }

    /** The floor: the database visits every record of the programme once, and gives one number. */
    private static long readRecords(Connection owner, UUID programme) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            long begun = System.nanoTime();
            statement
                    .executeQuery("select sum(r.role_bits) from participation_record r join service_model m on m.id ="
                            + " r.service_model_id join project p on p.id = m.project_id where p.programme_id = '"
                            + programme + "'")
                    .next();
            return System.nanoTime() - begun;
        }
    }
}
