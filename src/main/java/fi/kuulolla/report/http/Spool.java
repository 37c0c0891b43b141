package fi.kuulolla.report.http;

import fi.kuulolla.shared.Scratch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.MediaType;

/**
 * Sends a file that is whole before its first byte leaves, so that a failure is a failure and not half a file. It waits on the disk:
 * a large workbook costs no memory.
 */
final class Spool {
    private Spool() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static void send(HttpServletResponse response, MediaType type, String disposition, Writing writing)
            throws IOException {
        Path file = Scratch.file(".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            send(response, type, disposition, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static void send(HttpServletResponse response, MediaType type, String disposition, Path file) throws IOException {
        response.setContentType(type.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition);
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
