package fi.kuulolla.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of 10,000, 30,000 and 100,000 rows (four of each model) into programmes of their own: how long, how it grows, how long the
 * same file takes again, when it changes nothing, and what heap stays. Floor: the database writing the rows of the largest file once
 * more by itself, without anybody sending, reading or comparing them.
 */
final class ImportScenario implements Scenario {
    private static final int[] ROWS = {10_000, 30_000, 100_000};
    private static final String[] PHASES = {"Ideointi", "Suunnittelu", "Kehittäminen", "Kokeilu ja arviointi"};
    private static final String[] MEANS = {
        "Kysely", "Työpaja|Haastattelu", "Kokemusasiantuntija kehittäjätiimissä", "Asiakaspalaute"
    };

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        send(server, programme(server), file(ROWS[0]));
        long before = server.liveHeap();
        double cpu = server.cpuSeconds();
        JsonLine figures = new JsonLine();
        Map<Integer, Double> taken = new TreeMap<>();
        String largest = "";
        for (int rows : ROWS) {
            largest = programme(server);
            byte[] file = file(rows);
            taken.put(rows, send(server, largest, file));
            figures.put("import_" + rows / 1_000 + "k_s", taken.get(rows))
                    .put("import_" + rows / 1_000 + "k_again_s", send(server, largest, file));
        }
        return figures.put("import_100k_floor_s", floor(server, largest))
                .put("import_growth", slope(taken))
                .put("cpu_s", server.cpuSeconds() - cpu)
                .put("import_heap_left_mb", Math.max(0, (server.liveHeap() - before) / 1e6))
                .put("cpu_cores", ServerProcess.isPinned() ? 2 : ServerProcess.cores());
    }

    private String programme(ServerProcess server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base(server)))
                .header("Authorization", "Bearer " + ServerProcess.API_TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Mittaus\"}"))
                .build();
        return JsonLine.text(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body(), "id");
    }

    private double send(ServerProcess server, String programme, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base(server) + "/" + programme + "/imports"))
                .header("Authorization", "Bearer " + ServerProcess.API_TOKEN)
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String base(ServerProcess server) {
        return "http://localhost:" + server.port() + "/api/v1/programmes";
    }

    /** Records, roles and means, and taken back at once. */
    private static double floor(ServerProcess server, String programme) throws SQLException {
        String columns =
                "organisation_id, service_model_id, phase, source, source_ref, status, influence, channel, basis,"
                        + " basis_link, draft, recorded_by, coder, recorded_from, import_id, role_bits, means_bits";
        try (Store store = server.store()) {
            Connection connection = store.connection();
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (PreparedStatement copy = connection.prepareStatement("""
                    with chosen as materialized (
                        select r.id as old, gen_random_uuid() as fresh from participation_record r
                        join import i on i.id = r.import_id where i.programme_id = ?::uuid),
                    records as (
                        insert into participation_record (id, %1$s) select c.fresh, %1$s
                        from chosen c join participation_record r on r.id = c.old),
                    roles as (
                        insert into participation_role (record_id, role) select c.fresh, p.role
                        from chosen c join participation_role p on p.record_id = c.old)
                    insert into participation_means (record_id, means) select c.fresh, p.means
                    from chosen c join participation_means p on p.record_id = c.old""".formatted(columns))) {
                copy.setString(1, programme);
                copy.executeUpdate();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            connection.rollback();
            return seconds;
        }
    }

    /** Of the line through the logarithms of rows and seconds: 1 is linear. */
    private static double slope(Map<Integer, Double> taken) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Map.Entry<Integer, Double> one : taken.entrySet()) {
            double rows = Math.log(one.getKey());
            double seconds = Math.log(one.getValue());
            x += rows;
            y += seconds;
            xx += rows * rows;
            xy += rows * seconds;
        }
        int n = taken.size();
        return (n * xy - x * y) / (n * xx - x * x);
    }

    private static byte[] file(int rows) {
        StringBuilder text = new StringBuilder(
                        "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                .append("Hanke;Alue;Toimintamalli;Vaihe;Osallistuminen;Keinot;Roolit;Vaikuttamisen taso;Peruste\n");
        for (int i = 0; i < rows; i++) {
            int phase = i % 4;
            boolean told = i % 3 > 0;
            text.append("Hanke ").append(i / 400).append(";Uusimaa;Malli ").append(i / 4);
            text.append(';').append(PHASES[phase]);
            text.append(
                    told ? ";Osallistuivat;" + MEANS[phase] + ";Asiakas tai potilas|Läheinen;3;" : ";Ei kuvattu;;;;");
            text.append("Keksitty peruste riville ").append(i).append('\n');
        }
        return text.append("\r\n--xyz--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
