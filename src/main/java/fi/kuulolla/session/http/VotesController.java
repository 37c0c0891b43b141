package fi.kuulolla.session.http;

import fi.kuulolla.voting.OwnVotes;
import fi.kuulolla.voting.Votes;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One's own dots in a vote. Nobody sees others' before it closes. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}/votes/{stage}")
class VotesController {
    private final Votes votes;

    VotesController(Votes votes) {
        this.votes = votes;
    }

    @GetMapping
    ResponseEntity<OwnVotes> mine(Caller caller, @PathVariable UUID stage) {
        return Answers.ok(votes.mine(caller.admitted().actor(), stage));
    }

    @PutMapping("/{theme}")
    ResponseEntity<OwnVotes> put(
            Caller caller, @PathVariable UUID stage, @PathVariable UUID theme, @RequestBody JsonNode json) {
        return Answers.ok(
                votes.put(caller.admitted().actor(), stage, theme, Body.of(json).number("dots")));
    }
}
