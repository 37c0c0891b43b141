package fi.kuulolla.session.http;

import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.followup.TakePromise;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What was decided together, and taking a promise on: {@code Otan kopin}. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}/promises")
class PromisesController {
    private final Promises promises;

    PromisesController(Promises promises) {
        this.promises = promises;
    }

    @GetMapping
    ResponseEntity<List<Promised>> all(Caller caller) {
        return Answers.ok(views(caller).stream().map(Promised::of).toList());
    }

    @PostMapping("/{promise}/take")
    ResponseEntity<Promised> take(Caller caller, @PathVariable UUID promise, @RequestBody JsonNode json) {
        Body body = Body.of(json);
        LocalDate due = body.findText("due")
                .filter(day -> !day.isBlank())
                .map(PromisesController::day)
                .orElse(null);
        promises.take(
                caller.admitted().actor(),
                promise,
                new TakePromise(
                        body.written("name"),
                        body.findText("unit").orElse(""),
                        due,
                        body.findText("ownerAfter").orElse(""),
                        false));
        return Answers.ok(views(caller).stream()
                .filter(one -> one.id().equals(promise))
                .map(Promised::of)
                .findFirst()
                .orElseThrow());
    }

    private List<PromiseView> views(Caller caller) {
        return promises.ofWorkshop(
                caller.admitted().actor(), caller.participant().workshop());
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Body.invalid("due");
        }
    }
}
