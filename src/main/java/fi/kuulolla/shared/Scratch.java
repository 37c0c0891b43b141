package fi.kuulolla.shared;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are wanted for a while: uploads and reports, so people's words. They lie in a folder that only this user may open and
 * that names its process. What a killed process left there is removed by the next one.
 */
public final class Scratch {
    private static final String NAME = "kuulolla-";
    private static final Scratch OURS =
            new Scratch(Path.of(System.getProperty("java.io.tmpdir")), ProcessHandle.current());

    private final Path parent;
    private final ProcessHandle process;
    private @Nullable Path folder;

    Scratch(Path parent, ProcessHandle process) {
        this.parent = parent;
        this.process = process;
    }

    /** A new empty file; whoever asks for it deletes it. */
    public static Path file(String suffix) throws IOException {
        return Files.createTempFile(OURS.folder(), "", suffix);
    }

    /** A new empty folder. */
    public static Path newFolder() throws IOException {
        return Files.createTempDirectory(OURS.folder(), "");
    }

    synchronized Path folder() throws IOException {
        Path known = folder;
        if (known != null && Files.exists(known)) {
            return known;
        }
        clearAway();
        Path made = Files.createTempDirectory(parent, NAME + process.pid() + "-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
        folder = made;
        return made;
    }

    private void clearAway() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*-*")) {
            folders.forEach(one -> {
                if (isLeftBehind(one.getFileName().toString())) {
                    delete(one);
                }
            });
        }
    }

    /** Our own number belonged to somebody who is gone: in a container it is always the same. */
    private boolean isLeftBehind(String name) {
        String number = name.substring(NAME.length(), name.indexOf('-', NAME.length()));
        if (!number.matches("\\d{1,10}")) {
            return false;
        }
        long pid = Long.parseLong(number);
        return pid == process.pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** What cannot be deleted is somebody else's. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException leave) {
            // It stays until somebody may.
        }
    }
}
