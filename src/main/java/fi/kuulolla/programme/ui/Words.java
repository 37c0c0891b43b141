package fi.kuulolla.programme.ui;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.Locale;

/** The texts of this room in one reader's language. */
record Words(Texts texts, Locale locale) {

    String of(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    String count(String key, long n) {
        return texts.count(locale, key, n);
    }

    String phase(Phase phase) {
        return of("programme.phase." + phase.code());
    }

    String state(PhaseState state) {
        return of("programme.phase-state." + state.code());
    }

    String field(ModelField field) {
        return of("programme.field." + field.code());
    }

    /** "Suunnittele kokeilun työpaja": the phase is inflected, so each has its own sentence. */
    String plan(Phase phase) {
        return of("programme.plan." + phase.code());
    }
}
