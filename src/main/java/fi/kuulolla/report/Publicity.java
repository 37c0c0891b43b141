package fi.kuulolla.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file says about who may have it. The people who send it decide; until then it is a draft. */
public enum Publicity {
    DRAFT,
    PUBLIC,
    SECRET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Publicity> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
