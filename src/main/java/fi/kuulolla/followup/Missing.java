package fi.kuulolla.followup;

import java.util.Locale;

/** What a promise still lacks. While anything is missing it is shown as open (rule 8). */
public enum Missing {
    OWNER,
    DATE,
    ANSWER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
