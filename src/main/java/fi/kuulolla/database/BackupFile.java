package fi.kuulolla.database;

import fi.kuulolla.database.Manifest.TableContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup on disk: a zip of one text for each table, and the manifest. Opened only when everything in it is as the manifest says. */
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens it and reads it whole; refuses what is no backup, or a damaged one. */
    static BackupFile open(Path path) {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new DatabaseNotUsable(path + " is no backup of Kuulolla, or a damaged one.", e);
        }
        try {
            BackupFile file = new BackupFile(zip, manifest(zip, path));
            for (TableContent table : file.manifest.tables()) {
                file.check(table, path);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            closeQuietly(zip);
            throw e instanceof DatabaseNotUsable known ? known : damaged(path, e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new DatabaseNotUsable(path + " is no backup of Kuulolla.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new DatabaseNotUsable(path + " was made by another Kuulolla (format " + manifest.format() + ").");
            }
            return manifest;
        } catch (JacksonException e) {
            throw damaged(path, e);
        }
    }

    private void check(TableContent table, Path path) throws IOException {
        MessageDigest digest = sha256();
        long lines = 0;
        try (InputStream in = new DigestInputStream(rows(table), digest)) {
            byte[] piece = new byte[1 << 16];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                for (int i = 0; i < n; i++) {
                    // In this text a line break inside a value is written as \n, so each real one ends a row.
                    lines += piece[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (lines != table.rows() || !hex(digest).equals(table.sha256())) {
            throw damaged(path, null);
        }
    }

    private static DatabaseNotUsable damaged(Path path, @Nullable Throwable cause) {
        String message = path + " is damaged: what it holds is not what was written.";
        return cause == null ? new DatabaseNotUsable(message) : new DatabaseNotUsable(message, cause);
    }

    InputStream rows(TableContent table) throws IOException {
        ZipEntry entry = zip.getEntry(entry(table.name()));
        if (entry == null) {
            throw new IOException("no rows of " + table.name());
        }
        return zip.getInputStream(entry);
    }

    Manifest manifest() {
        return manifest;
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes everything and keeps nothing: only its digest is wanted. */
    static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
