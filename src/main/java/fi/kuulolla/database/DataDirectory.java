package fi.kuulolla.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The folder of one installation: the database's files, its passwords, and a lock that keeps a second server out. */
final class DataDirectory implements AutoCloseable {
    static final String MAJOR = "18";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this process, making it when missing; refuses when another server holds it. */
    static DataDirectory take(Path folder) {
        try {
            Path root = Files.createDirectories(folder.toAbsolutePath().normalize());
            restrict(root, "rwx------");
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException heldByThisProcess) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
                throw new DatabaseNotUsable("Another Kuulolla is running on " + root
                        + ". Stop it, or name another folder by kuulolla.data-dir.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    /** Whether another process has the folder now. */
    static boolean isHeld(Path folder) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                lock.release();
            }
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    Path postgresFiles() {
        return root.resolve("postgres");
    }

    /** Where the server's program files are unpacked; can be thrown away. */
    Path programs() {
        return root.resolve("programs");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /**
     * Files of a first start that was cut short hold nothing yet and are removed, so that the next start is a first start again;
     * files of another major version are refused, since PostgreSQL could not read them.
     */
    void prepare() throws IOException {
        Path files = postgresFiles();
        if (Files.exists(files) && !Files.exists(readyMark())) {
            delete(files);
        }
        Path version = files.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR)) {
                throw new DatabaseNotUsable("The data in " + files + " is of PostgreSQL " + found
                        + "; this Kuulolla brings " + MAJOR + ". See docs/operations.");
            }
        }
    }

    boolean isReady() {
        return Files.exists(readyMark());
    }

    void markReady() throws IOException {
        Files.writeString(readyMark(), "");
    }

    private Path readyMark() {
        return root.resolve("ready");
    }

    static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
