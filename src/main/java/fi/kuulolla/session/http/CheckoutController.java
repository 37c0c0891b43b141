package fi.kuulolla.session.http;

import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.shared.Refused;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The two questions at the end. Only the key of the device connects an answer with anybody, and it stays on the device. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}/checkout")
class CheckoutController {
    private static final Set<String> ABOUT_NOTES = Set.of("stage-closed", "stage-sealed", "key-reused", "text-empty");

    private final CheckOuts checkOuts;

    CheckoutController(CheckOuts checkOuts) {
        this.checkOuts = checkOuts;
    }

    record Answered(
            String key,
            UUID stage,
            @Nullable Integer heard,
            @Nullable Integer equal,
            String change) {}

    @PutMapping("/{key}")
    ResponseEntity<Answered> put(Caller caller, @PathVariable String key, @RequestBody JsonNode json) {
        Body body = Body.of(json);
        UUID stage = body.id("stage");
        Integer heard = body.findNumber("heard").orElse(null);
        Integer equal = body.findNumber("equal").orElse(null);
        String change = body.findText("change").orElse("");
        try {
            boolean created =
                    checkOuts.put(caller.admitted().actor(), caller.device(), stage, key, heard, equal, change);
            return Answers.json(
                    created ? HttpStatus.CREATED : HttpStatus.OK, new Answered(key, stage, heard, equal, change));
        } catch (Refused refused) {
            // The usual words speak of notes.
            throw ABOUT_NOTES.contains(refused.code())
                    ? ProblemStatus.of(refused).inWordsOf("checkout-" + refused.code())
                    : refused;
        }
    }
}
