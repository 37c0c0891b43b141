package fi.kuulolla.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages of texts: Finnish, Swedish and English, the first two in plain language too. */
public enum Lang {
    FI("fi"),
    FI_SIMPLE("fi-simple"),
    SV("sv"),
    SV_SIMPLE("sv-simple"),
    EN("en");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The locale that dates, numbers and the {@code lang} attribute follow. */
    public Locale locale() {
        return Locale.of(plainBase().code);
    }

    public static Optional<Lang> ofCode(String code) {
        return Arrays.stream(values())
                .filter(lang -> lang.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The language of a locale; whoever reads another one is offered English. */
    public static Lang of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(EN);
    }

    /** The same language, not in plain language. */
    public Lang plainBase() {
        return switch (this) {
            case FI, FI_SIMPLE -> FI;
            case SV, SV_SIMPLE -> SV;
            case EN -> EN;
        };
    }
}
