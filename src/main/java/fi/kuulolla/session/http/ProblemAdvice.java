package fi.kuulolla.session.http;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.live.Unavailable;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells every refusal of the interface in the same form and in the reader's language. Never an error page, never a text. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Texts texts;

    ProblemAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> problem(Problem problem, HttpServletRequest request) {
        Metrics.counter(
                        "kuulolla.refused",
                        "status",
                        String.valueOf(problem.status().value()))
                .increment();
        Lang lang = Reader.lang(request);
        String title = texts.get(lang, "api.title." + problem.status().value());
        String detail = texts.find(lang, "problem." + problem.words()).orElse(title);
        return problem.answer(title, detail);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused, HttpServletRequest request) {
        return problem(ProblemStatus.of(refused), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge) {
                return problem(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"), request);
            }
        }
        return problem(Problem.of(HttpStatus.BAD_REQUEST, "malformed"), request);
    }

    /** An id in the address that is no id names nothing. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noId(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problem(Problem.of(HttpStatus.NOT_FOUND, "not-found"), request);
    }

    /** The screen went away while it was answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {}

    @ExceptionHandler
    @Nullable
    ResponseEntity<Map<String, Object>> unexpected(
            Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() && e instanceof UncheckedIOException) {
            // As above, noticed by ourselves. A problem cannot follow what was already sent.
            return null;
        }
        if (Unavailable.isBehind(e)) {
            return problem(Problem.unavailable(retryAfter(e)), request);
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return known(known.getStatusCode(), known.getHeaders(), request);
        }
        String id = Ids.random().toString();
        // The message of an exception may hold what somebody wrote, so only its kind and place are told.
        LOG.error("{} {} failed with {}: {} at {}", request.getMethod(), route(request), id, e.getClass(), place(e));
        return problem(
                Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected").with("id", id), request);
    }

    private ResponseEntity<Map<String, Object>> known(
            HttpStatusCode code, HttpHeaders headers, HttpServletRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        String name = switch (status) {
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case UNSUPPORTED_MEDIA_TYPE -> "not-json";
            case CONTENT_TOO_LARGE -> "body-too-large";
            case NOT_FOUND -> "not-found";
            default -> "malformed";
        };
        ResponseEntity<Map<String, Object>> answer = problem(
                Problem.of(status == HttpStatus.NOT_ACCEPTABLE ? HttpStatus.BAD_REQUEST : status, name), request);
        HttpHeaders all = new HttpHeaders(answer.getHeaders());
        headers.forEach((header, values) -> {
            if (header.equalsIgnoreCase(HttpHeaders.ALLOW)) {
                all.put(header, values);
            }
        });
        return new ResponseEntity<>(answer.getBody(), all, answer.getStatusCode());
    }

    private static Duration retryAfter(Exception e) {
        return e instanceof Unavailable unavailable ? unavailable.retryAfter() : Duration.ofSeconds(2);
    }

    private static Object route(HttpServletRequest request) {
        Object pattern =
                request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "?" : pattern;
    }

    private static String place(Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        StringBuilder place = new StringBuilder(root.getClass().getName());
        for (int i = 0; i < Math.min(trace.length, 12); i++) {
            place.append("\n    at ").append(trace[i]);
        }
        return place.toString();
    }
}
