package fi.kuulolla.i18n;

import java.util.Map;

/** One text in the languages it has been written in. */
public record LangTexts(Map<Lang, String> texts) {
    public static final LangTexts NONE = new LangTexts(Map.of());

    public LangTexts {
        texts = Map.copyOf(texts);
    }

    /**
     * In the language wanted, else in its ordinary form, else in the fallback (and its ordinary form), else in any; empty when
     * there is no text at all.
     */
    public String in(Lang wanted, Lang fallback) {
        for (Lang lang : new Lang[] {wanted, wanted.plainBase(), fallback, fallback.plainBase(), Lang.FI, Lang.SV}) {
            String text = texts.get(lang);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return texts.values().stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
