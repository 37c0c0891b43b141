package fi.kuulolla.i18n;

import java.util.Locale;
import java.util.Optional;

/** Languages a text can be in: three languages, two of them also in plain language (selkeä kieli, lätt svenska). */
public enum Lang {
    FI("fi", Locale.of("fi")),
    FI_SIMPLE("fi-simple", Locale.of("fi")),
    SV("sv", Locale.of("sv")),
    SV_SIMPLE("sv-simple", Locale.of("sv")),
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Lang(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Lang> ofCode(String code) {
        for (Lang lang : values()) {
            if (lang.code.equals(code)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    /** The language a plain text falls back to; itself when it is no plain language. */
    public Lang plainBase() {
        return switch (this) {
            case FI_SIMPLE -> FI;
            case SV_SIMPLE -> SV;
            default -> this;
        };
    }
}
