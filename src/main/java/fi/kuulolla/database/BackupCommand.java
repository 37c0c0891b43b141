package fi.kuulolla.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;

/** {@code backup FILE} and {@code restore FILE}: one line when it is done, one when it is refused. */
public final class BackupCommand {
    private static final List<String> KNOWN = List.of("backup", "restore");

    private final Environment settings;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    public BackupCommand(Environment settings, Clock clock, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Whether the command line asks for one of these instead of a server. */
    public static boolean isAsked(String[] args) {
        return args.length > 0 && KNOWN.contains(args[0]);
    }

    /** Runs it; gives the exit code. */
    public int run(String[] args) {
        List<String> files =
                Arrays.stream(args).skip(1).filter(arg -> !arg.startsWith("--")).toList();
        if (files.size() != 1) {
            err.println("kuulolla: " + args[0] + " needs the name of one file.");
            return 2;
        }
        Path file = Path.of(files.getFirst()).toAbsolutePath().normalize();
        try {
            if (args[0].equals("backup")) {
                backup(file);
            } else {
                restore(file);
            }
            return 0;
        } catch (DatabaseNotUsable refused) {
            err.println("kuulolla: " + refused.getMessage());
        } catch (SQLException | IOException e) {
            err.println("kuulolla: " + args[0] + " failed, nothing was changed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return 1;
    }

    private void backup(Path file) throws SQLException, IOException {
        try (Place place = Place.toRead(settings);
                Connection connection = place.connect()) {
            Manifest written = new Backup(connection).write(file, clock.instant());
            out.println("Backup written and read again: " + file + ", " + told(written) + ".");
        }
    }

    private void restore(Path file) throws SQLException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new DatabaseNotUsable(file + " is not there.");
        }
        try (BackupFile backup = BackupFile.open(file);
                Place place = Place.toWrite(settings);
                Connection connection = place.connect()) {
            Restore restore = new Restore(place, connection);
            restore.prepare(backup.manifest());
            Path before = keepWhatIsThere(place, file);
            restore.from(backup);
            out.println("Restored and compared: " + told(backup.manifest()) + "."
                    + (before.equals(file) ? "" : " What was there before is kept in " + before + "."));
        }
    }

    /** The file it was kept in; the backup itself when there was nothing to keep. */
    private Path keepWhatIsThere(Place place, Path file) throws SQLException, IOException {
        try (Connection connection = place.connect()) {
            Tables tables = new Tables(connection);
            if (tables.migrations().isEmpty() || !tables.hasRows()) {
                return file;
            }
            Path before = file.resolveSibling(
                    "before-restore-" + clock.instant().toString().replaceAll("[:.]", "-") + ".kuulolla");
            new Backup(connection).write(before, clock.instant());
            return before;
        }
    }

    private static String told(Manifest manifest) {
        return manifest.tables().size() + " tables, " + manifest.rows() + " rows, schema " + manifest.newestMigration()
                + ", made " + manifest.madeAt();
    }
}
