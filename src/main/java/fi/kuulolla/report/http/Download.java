package fi.kuulolla.report.http;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file for somebody to keep, under a name that every file system knows. Nothing on the way keeps a copy. */
final class Download {
    private static final int LONGEST = 75;

    private Download() {}

    static ResponseEntity<byte[]> of(byte[] file, MediaType type, String name, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", disposition(name, ending))
                .body(file);
    }

    static String disposition(String name, String ending) {
        return ContentDisposition.attachment()
                .filename(plain(name) + "." + ending)
                .build()
                .toString();
    }

    /** Letters and digits that every file system knows. */
    static String plain(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
