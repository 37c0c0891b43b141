package fi.kuulolla.session.http;

import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** Which status a refusal gets: 404 and 403 by their kind, 422 for what was sent, 409 for the state it met. */
final class ProblemStatus {
    private static final Set<String> NOT_THERE = Set.of("join-unknown", "return-unknown", "answer-unknown");

    private static final Duration UNTIL_SOMEBODY_LEAVES = Duration.ofSeconds(20);

    private ProblemStatus() {}

    static Problem of(Refused refused) {
        if (refused.code().equals("server-full")) {
            return Problem.full(refused.code(), UNTIL_SOMEBODY_LEAVES);
        }
        return Problem.of(status(refused), refused.code());
    }

    private static HttpStatus status(Refused refused) {
        String code = refused.code();
        if (refused instanceof NotFound || NOT_THERE.contains(code)) {
            return HttpStatus.NOT_FOUND;
        }
        if (refused instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        }
        boolean aboutTheBody = code.startsWith("text-")
                || code.endsWith("-invalid")
                || code.endsWith("-unknown")
                || code.endsWith("-missing");
        return aboutTheBody ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }
}
