package fi.kuulolla.session.http;

import fi.kuulolla.shared.Refused;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON body, read as what they are: a number is no text, and nothing is turned into something else. */
record Body(JsonNode json) {

    Body {
        if (!json.isObject()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "malformed");
        }
    }

    static Body of(@Nullable JsonNode json) {
        if (json == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "malformed");
        }
        return new Body(json);
    }

    /** What somebody wrote: {@code text-empty} when it is missing, {@code text-invalid} when it is no text. */
    String written(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) {
            throw new Refused("text-empty");
        }
        if (!node.isString()) {
            throw new Refused("text-invalid");
        }
        return node.asString();
    }

    String text(String field) {
        return findText(field).orElseThrow(() -> invalid(field));
    }

    Optional<String> findText(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            throw invalid(field);
        }
        return Optional.of(node.asString());
    }

    UUID id(String field) {
        String text = text(field);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw invalid(field);
    }

    int number(String field) {
        return findNumber(field).orElseThrow(() -> invalid(field));
    }

    Optional<Integer> findNumber(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw invalid(field);
        }
        return Optional.of(node.asInt());
    }

    boolean flag(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw invalid(field);
        }
        return node.asBoolean();
    }

    static Problem invalid(String field) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "field-invalid").with("field", field);
    }

    /** What people send reaches no log by way of its body. */
    @Override
    public String toString() {
        return "Body";
    }
}
