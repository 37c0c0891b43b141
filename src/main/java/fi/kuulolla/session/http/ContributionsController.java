package fi.kuulolla.session.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.AddOutcome;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.OwnNote;
import fi.kuulolla.live.Presence;
import fi.kuulolla.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One's own notes. Sending is idempotent by the key the device made; a refusal gives the text back. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}/contributions")
class ContributionsController {
    private static final Set<String> GIVES_THE_TEXT_BACK = Set.of("stage-sealed", "stage-closed", "withdrawn");

    private final Contributions contributions;
    private final Presence presence;

    ContributionsController(Contributions contributions, Presence presence) {
        this.contributions = contributions;
        this.presence = presence;
    }

    /** The same for the first time and for every repetition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Written(
            String key,
            UUID stage,
            String text,
            int version,
            String answerCode,
            @Nullable Boolean late) {

        static Written of(OwnNote note) {
            return new Written(
                    note.key(),
                    note.stage(),
                    note.text(),
                    note.version(),
                    note.answerCode(),
                    note.late() ? true : null);
        }
    }

    record Mine(String key, String text, UUID stage, int version, boolean late, String answerCode) {
        static Mine of(OwnNote note) {
            return new Mine(note.key(), note.text(), note.stage(), note.version(), note.late(), note.answerCode());
        }
    }

    @PutMapping("/{key}")
    ResponseEntity<Written> put(Caller caller, @PathVariable String key, @RequestBody JsonNode json) {
        caller.admitted();
        Body body = Body.of(json);
        String text = body.written("text");
        UUID stage = body.id("stage");
        UUID workshop = caller.participant().workshop();
        AddContribution note = new AddContribution(workshop, key, stage, text);
        try {
            AddOutcome outcome = presence.sending(
                    workshop,
                    caller.participant().id(),
                    () -> contributions.add(caller.actor(), caller.device(), note));
            return Answers.json(outcome.created() ? HttpStatus.CREATED : HttpStatus.OK, Written.of(outcome.note()));
        } catch (Refused refused) {
            if (GIVES_THE_TEXT_BACK.contains(refused.code())) {
                throw ProblemStatus.of(refused).with("text", text);
            }
            throw refused;
        }
    }

    @PatchMapping("/{key}")
    ResponseEntity<Written> edit(Caller caller, @PathVariable String key, @RequestBody JsonNode json) {
        caller.admitted();
        Body body = Body.of(json);
        String text = body.written("text");
        int version = body.number("version");
        return Answers.ok(Written.of(
                contributions.edit(caller.actor(), caller.participant().workshop(), key, text, version)));
    }

    @DeleteMapping("/{key}")
    ResponseEntity<Void> withdraw(Caller caller, @PathVariable String key) {
        contributions.withdraw(caller.admitted().actor(), caller.participant().workshop(), key);
        return Answers.done();
    }

    @GetMapping("/mine")
    ResponseEntity<List<Mine>> mine(Caller caller) {
        return Answers.ok(contributions.mine(caller.admitted().actor(), caller.device()).stream()
                .map(Mine::of)
                .toList());
    }
}
