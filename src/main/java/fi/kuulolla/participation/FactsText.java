package fi.kuulolla.participation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Keeps the facts of a workshop as text beside its record. */
@Component
class FactsText {
    private final ObjectMapper json;

    FactsText(ObjectMapper json) {
        this.json = json;
    }

    String write(RunFacts facts) {
        return json.writeValueAsString(facts);
    }

    @Nullable
    RunFacts read(@Nullable String text) {
        return text == null ? null : json.readValue(text, RunFacts.class);
    }
}
