package fi.kuulolla.programme.ui;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of this room in one reader's language. */
record Words(Texts texts, Vocabulary vocabulary, Locale locale) {

    String of(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    String count(String key, long n) {
        return texts.count(locale, key, n);
    }

    String phase(Phase phase) {
        return of("programme.phase." + phase.code());
    }

    /** @param state null when nobody told */
    String state(@Nullable PhaseState state) {
        return of("programme.phase-state." + PhaseSign.look(state));
    }

    String status(ModelStatus status) {
        return status.label(vocabulary, locale);
    }

    /** What a scale calls a code; empty when the model stands at no step. */
    String status(List<ModelStatus> scale, String code) {
        return scale.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(this::status)
                .orElse("");
    }

    String field(ModelField field) {
        return of("programme.field." + field.code());
    }

    /** "Suunnittele kokeilun työpaja": the phase is inflected, so each has its own sentence. */
    String plan(Phase phase) {
        return of("programme.plan." + phase.code());
    }
}
