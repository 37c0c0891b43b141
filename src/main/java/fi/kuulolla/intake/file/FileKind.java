package fi.kuulolla.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum FileKind {
    ZIP,
    OLD_OFFICE,
    OLD_OFFICE_PASSWORD,
    TEXT,
    OTHER;

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(Path file) throws IOException {
        byte[] start = TableFile.beginning(file, 4096);
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return contains(file, ENCRYPTED) ? OLD_OFFICE_PASSWORD : OLD_OFFICE;
        }
        return isMarkup(start) || isBinary(start) ? OTHER : TEXT;
    }

    private static boolean isMarkup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<")
                || text.startsWith("ï»¿<")
                || text.startsWith("%pdf")
                || text.startsWith("{\\rtf")
                || text.startsWith("{\"");
    }

    /** Control characters that no table has; UTF-16 has NULs, and says so by its mark. */
    private static boolean isBinary(byte[] start) {
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            return false;
        }
        for (byte b : start) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Path file, byte[] sought) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] all = in.readNBytes(FileLimits.FILE_BYTES);
            for (int i = 0; i <= all.length - sought.length; i++) {
                int j = 0;
                while (j < sought.length && all[i + j] == sought[j]) {
                    j++;
                }
                if (j == sought.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
