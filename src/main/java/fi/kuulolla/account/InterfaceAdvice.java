package fi.kuulolla.account;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.live.Unavailable;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells every refusal of the interface for coordinators as RFC 9457 problem details, in the language that was asked for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = CoordinatorInterface.class)
class InterfaceAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(InterfaceAdvice.class);
    /** What is wrong with the body or the address, whatever state was met. */
    private static final Set<String> ABOUT_THE_STATE = Set.of("record-replaced", "changed-meanwhile");

    private final Texts texts;

    InterfaceAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> wrong(WrongRequest wrong, HttpServletRequest request) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, wrong.code(), wrong.args(), wrong.more(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused, HttpServletRequest request) {
        HttpStatus status = refused instanceof NotFound
                ? HttpStatus.NOT_FOUND
                : refused instanceof Forbidden
                        ? HttpStatus.FORBIDDEN
                        : ABOUT_THE_STATE.contains(refused.code())
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(status, refused.code(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "interface-unreadable", request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "interface-too-large", request);
    }

    /** An id in the address that is no id names nothing; a parameter that cannot be read is told by name. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return UUID.class.equals(e.getRequiredType())
                ? answer(HttpStatus.NOT_FOUND, "not-found", request)
                : wrong(new WrongRequest("parameter-invalid", e.getName(), String.valueOf(e.getValue())), request);
    }

    /** The asker went away while it was answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {}

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unexpected(Exception e, HttpServletRequest request) {
        if (Unavailable.isBehind(e)) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "interface-unavailable", request);
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(
                    status == HttpStatus.BAD_REQUEST ? HttpStatus.UNPROCESSABLE_CONTENT : status,
                    "interface-unreadable",
                    request);
        }
        String id = Ids.random().toString();
        // Without the message: it may hold what a file held.
        LOG.error("{} failed with {}: {} at {}", request.getMethod(), id, e.getClass(), place(e));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "interface-failed", new Object[0], Map.of("id", id), request);
    }

    ResponseEntity<Map<String, Object>> answer(HttpStatus status, String code, HttpServletRequest request) {
        return answer(status, code, new Object[0], Map.of(), request);
    }

    private ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String code, Object[] args, Map<String, Object> more, HttpServletRequest request) {
        Lang lang = ReadersChoice.of(request);
        String title = texts.get(lang, "account.interface." + status.value());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kuulolla:problem:" + code);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", texts.find(lang, "problem." + code, args).orElse(title));
        body.put("code", code);
        body.putAll(more);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "2");
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return new ResponseEntity<>(body, headers, status);
    }

    private static String place(Throwable e) {
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
