package fi.kuulolla.participation;

import java.util.Locale;

/** Where a record comes from. */
public enum Source {
    WORKSHOP,
    FORM,
    DESCRIPTION,
    IMPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
