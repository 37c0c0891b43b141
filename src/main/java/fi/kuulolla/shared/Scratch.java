package fi.kuulolla.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are wanted for a while: uploads and reports, so people's words. They lie in a folder that only this user may open and
 * that a lock says is in use. What a killed process left, whose lock the system has opened, is removed by the next start.
 */
public final class Scratch {
    private static final String NAME = "kuulolla-scratch";
    private static final String LOCK = "lock";
    private static final Scratch OURS = new Scratch(Path.of(System.getProperty("java.io.tmpdir")));

    private final Path parent;
    private @Nullable Path folder;
    /** Open as long as the process lives: so is the lock. */
    private @Nullable FileChannel held;

    Scratch(Path parent) {
        this.parent = parent;
    }

    /** Removes what killed processes left. */
    public static void tidy() {
        OURS.clearAway();
    }

    /** A new empty file; whoever asks for it deletes it. */
    public static Path file(String suffix) throws IOException {
        return Files.createTempFile(OURS.folder(), "", suffix);
    }

    /** A new empty folder; whoever asks for it deletes it. */
    public static Path newFolder() throws IOException {
        return Files.createTempDirectory(OURS.folder(), "");
    }

    /** Made when it is asked for, and anew when somebody tidied it away. */
    synchronized Path folder() throws IOException {
        Path known = folder;
        if (known != null && Files.exists(known)) {
            return known;
        }
        Path made = Files.createTempDirectory(parent, NAME);
        held = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        held.lock();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
        folder = made;
        return made;
    }

    void clearAway() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path one : folders) {
                if (isLeftBehind(one.resolve(LOCK))) {
                    delete(one);
                }
            }
        } catch (IOException | DirectoryIteratorException notListed) {
            // Nobody's start fails because of that.
        }
    }

    /** Without a lock it may be about to be locked; what may not be opened is another user's. */
    private static boolean isLeftBehind(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException leave) {
            // It stays until the next start.
        }
    }
}
