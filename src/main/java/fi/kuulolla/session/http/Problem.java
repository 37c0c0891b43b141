package fi.kuulolla.session.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal of the HTTP interface, thrown where it is found and told as RFC 9457 problem details.
 *
 * @see ProblemAdvice
 */
final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> more;
    private final @Nullable Duration retryAfter;
    private final String words;

    private Problem(
            HttpStatus status, String code, Map<String, Object> more, @Nullable Duration retryAfter, String words) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.more = more;
        this.retryAfter = retryAfter;
        this.words = words;
    }

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, Map.of(), null, code);
    }

    static Problem tooMany(String code, Duration retryAfter) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, code, Map.of(), retryAfter, code);
    }

    static Problem unavailable(Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", Map.of(), retryAfter, "unavailable");
    }

    /** There is no room for one more; it may be tried again. */
    static Problem full(String code, Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, Map.of(), retryAfter, code);
    }

    /** The same, with something the asker needs: the text that was refused, the field that is wrong. */
    Problem with(String name, Object value) {
        return new Problem(status, code, Map.of(name, value), retryAfter, words);
    }

    /** The same code in other words, where the usual ones speak of something else. */
    Problem inWordsOf(String textCode) {
        return new Problem(status, code, more, retryAfter, textCode);
    }

    /** The text that tells it: {@code problem.<words>}. */
    String words() {
        return words;
    }

    String code() {
        return code;
    }

    HttpStatus status() {
        return status;
    }

    ResponseEntity<Map<String, Object>> answer(String title, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kuulolla:problem:" + code);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("code", code);
        body.putAll(more);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        return new ResponseEntity<>(body, headers, status);
    }
}
