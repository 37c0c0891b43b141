package fi.kuulolla.participation.ui;

import fi.kuulolla.i18n.SoftHyphens;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of this room and the labels of the vocabulary in one reader's language. */
record Words(Texts texts, Vocabulary vocabulary, Locale locale) {
    private static final String[] LEVELS = {"none", "informed", "feedback", "dialogue", "codevelop", "decide"};

    String of(String key, @Nullable Object... args) {
        return texts.get(locale, "participation." + key, args);
    }

    String count(String key, long n, @Nullable Object... moreArgs) {
        return texts.count(locale, "participation." + key, n, moreArgs);
    }

    LedgerPhase phaseOf(String code) {
        return LedgerPhase.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** What a refusal means. */
    String problem(Refused refused) {
        return problem(refused.code());
    }

    String problem(String code) {
        return texts.get(locale, "problem." + code);
    }

    String source(Source source) {
        return of("source." + source.code());
    }

    String phase(LedgerPhase phase) {
        return vocabulary.label("phase", phase.code(), locale);
    }

    String status(Status status) {
        return vocabulary.label("participation", status.code(), locale);
    }

    String state(CellState state) {
        return state == CellState.INFORMED_ONLY
                ? of("state.informed_only")
                : vocabulary.label("participation", state.code(), locale);
    }

    /** Where models stand, as their programme calls it; the word for none, and an unknown code as it is. */
    String modelStatus(ParticipationLedger.Choices choices, String code) {
        return code.equals(ParticipationFilter.NO_STATUS)
                ? of("matrix.model-status.none")
                : choices.statuses().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .map(it -> it.label(vocabulary, locale))
                        .orElse(code);
    }

    String role(Role role) {
        return vocabulary.role(role, locale);
    }

    String means(Means means) {
        return vocabulary.label("means", means.code(), locale);
    }

    /** A label for a narrow place. */
    static String narrow(String label) {
        return SoftHyphens.in(label);
    }

    String channel(String channel) {
        return vocabulary.label("channel", channel, locale);
    }

    /** "4 Kehittivät yhdessä": the level's number and words. */
    String level(int level) {
        return level + " " + vocabulary.label("influence", LEVELS[level], locale);
    }

    String day(Instant at) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(ZoneId.of("Europe/Helsinki")));
    }
}
