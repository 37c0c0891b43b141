package fi.kuulolla.session.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers are always JSON, whatever was asked for, and never kept by a cache: devices are shared. */
final class Answers {
    private Answers() {}

    static <T> ResponseEntity<T> json(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }

    static <T> ResponseEntity<T> ok(T body) {
        return json(HttpStatus.OK, body);
    }

    static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().header("Cache-Control", "no-store").build();
    }
}
