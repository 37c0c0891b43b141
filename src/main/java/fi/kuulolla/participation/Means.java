package fi.kuulolla.participation;

import java.util.Locale;
import java.util.Optional;

/** Means of taking part, by the codes of the vocabulary, in its order. */
public enum Means {
    SURVEY,
    CLIENT_FEEDBACK,
    INTERVIEW,
    GROUP_INTERVIEW,
    WORKSHOP,
    DIALOGUE,
    CLIENT_PANEL,
    EBE_IN_TEAM,
    EXPERIENCE_STORY,
    TESTING,
    STATUTORY_BODY,
    CO_PRODUCTION,
    MEASURE,
    OBSERVATION,
    OTHER,
    UNSPECIFIED;

    /** A self-assessment from one's own care, or being observed, is not development (rule 2). */
    public boolean counts() {
        return this != MEASURE && this != OBSERVATION;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Means> ofCode(String code) {
        for (Means means : values()) {
            if (means.code().equals(code)) {
                return Optional.of(means);
            }
        }
        return Optional.empty();
    }
}
