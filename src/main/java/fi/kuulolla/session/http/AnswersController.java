package fi.kuulolla.session.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.followup.NoteTrace;
import fi.kuulolla.followup.Traces;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of one's notes: of all this device can open, or of one by its printed code. */
@RestController
@RequestMapping("/api/v1")
class AnswersController {
    private final Traces traces;
    private final DeviceCookie cookie;
    private final Limits limits;

    AnswersController(Traces traces, DeviceCookie cookie, Limits limits) {
        this.traces = traces;
        this.cookie = cookie;
        this.limits = limits;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Trace(
            String code,
            LocalDate on,
            Where workshop,
            UUID stage,
            String text,
            String as,
            @Nullable Boolean late,
            @Nullable Theme theme,
            List<Promised> promises) {

        static Trace of(NoteTrace trace) {
            NoteTrace.TracedTheme theme = trace.theme();
            return new Trace(
                    trace.code(),
                    trace.on(),
                    new Where(trace.workshop(), trace.workshopTitle(), trace.contact()),
                    trace.stage(),
                    trace.text(),
                    trace.shownAs(),
                    trace.waiting() ? true : null,
                    theme == null
                            ? null
                            : new Theme(
                                    theme.id(), theme.name(), theme.notes(), theme.dots(), theme.place(), theme.most()),
                    trace.promises().stream().map(Promised::of).toList());
        }
    }

    record Where(UUID id, String title, String contact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Theme(
            UUID id,
            String name,
            int notes,
            @Nullable Integer dots,
            @Nullable Integer place,
            boolean most) {}

    @GetMapping("/workshops/{workshop}/answers")
    ResponseEntity<List<Trace>> mine(Caller caller) {
        return Answers.ok(traces.mine(caller.admitted().actor(), caller.device()).stream()
                .map(Trace::of)
                .toList());
    }

    @GetMapping("/answers/{code}")
    ResponseEntity<Trace> byCode(@PathVariable String code, HttpServletRequest request) {
        DeviceToken known = cookie.find(request).orElse(null);
        NoteTrace trace = limits.guessSecret(
                request, known, () -> traces.byCode(code).orElseThrow(() -> new Refused("answer-unknown")));
        return Answers.ok(Trace.of(trace));
    }
}
