package fi.kuulolla.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An upgrade whose change of the tables fails half-way: the server does not start, twice, and with the version before everything is
 * there as it was. The half that worked takes notes away, so that a change that is not undone is noticed.
 */
final class FailedMigration implements Fault {
    private static final String BROKEN = """
            update contribution set text = 'gone';
            alter table contribution rename to note_of_tomorrow;
            select no_such_column from note_of_tomorrow;
            """;

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        Path migrations = Files.createTempDirectory(ground.folder(), "tomorrow");
        Files.writeString(migrations.resolve("V9999__tomorrow.sql"), BROKEN);
        try (Evening evening = Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
            for (Burst burst : evening.bursts()) {
                burst.awaitAnswers(Duration.ofSeconds(100));
            }
            long begin = System.nanoTime();
            ground.server().close();
            for (int tries = 0; tries < 2; tries++) {
                if (ground.server()
                        .starts("--spring.flyway.locations=classpath:db/migration,filesystem:" + migrations)) {
                    complaints.add("a server whose tables could not be changed started all the same");
                    ground.server().close();
                }
            }
            ground.server().startAgain();
            return evening.judge(evening.screensBack(begin), complaints);
        }
    }
}
