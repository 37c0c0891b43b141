package fi.kuulolla.database;

import fi.kuulolla.database.Manifest.TableContent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup from one moment of the database, also while Kuulolla runs, and believes it only after reading it again. */
final class Backup {
    private final Connection connection;

    Backup(Connection connection) {
        this.connection = connection;
    }

    /** Gives what was written. An existing file is never overwritten, and a half one never takes its name. */
    Manifest write(Path file, Instant now) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new DatabaseNotUsable(file + " is there already; name another file.");
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        try {
            Files.createFile(half);
            // It holds what people wrote, and the secrets of the installation.
            DataDirectory.restrict(half, "rw-------");
            writeTo(half, now);
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (BackupFile written = BackupFile.open(half)) {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
                return written.manifest();
            }
        } catch (FileAlreadyExistsException e) {
            throw new DatabaseNotUsable(file + " is being written by somebody else.", e);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void writeTo(Path half, Instant now) throws IOException, SQLException {
        Tables tables = new Tables(connection);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        tables.speakPlainly();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            List<String> migrations = tables.migrations();
            if (migrations.isEmpty()) {
                throw new DatabaseNotUsable("There is nothing to back up: Kuulolla has never run on this database.");
            }
            List<TableContent> contents = new ArrayList<>();
            for (String table : tables.inOrder()) {
                contents.add(write(tables, table, zip));
            }
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(BackupFile.JSON.writeValueAsBytes(
                    new Manifest(Manifest.FORMAT, now.toString(), migrations, contents, tables.sequences())));
            zip.closeEntry();
        } finally {
            connection.rollback();
        }
    }

    private static TableContent write(Tables tables, String table, ZipOutputStream zip)
            throws IOException, SQLException {
        List<String> columns = tables.columns(table);
        MessageDigest digest = BackupFile.sha256();
        zip.putNextEntry(new ZipEntry(BackupFile.entry(table)));
        // Closing it would close the zip.
        @SuppressWarnings("resource")
        OutputStream out = new DigestOutputStream(zip, digest);
        long rows = tables.write(table, columns, out);
        zip.closeEntry();
        return new TableContent(table, columns, rows, BackupFile.hex(digest));
    }
}
