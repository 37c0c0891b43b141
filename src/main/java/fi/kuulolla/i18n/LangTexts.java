package fi.kuulolla.i18n;

import java.util.Map;

/** One text in the languages it exists in. */
public record LangTexts(Map<Lang, String> texts) {
    public LangTexts {
        texts = Map.copyOf(texts);
    }

    /** The text as wanted: a missing plain text falls back to its language, a missing language to {@code fallback}, else to any. */
    public String in(Lang wanted, Lang fallback) {
        for (Lang lang : new Lang[] {wanted, wanted.plainBase(), fallback, fallback.plainBase()}) {
            String text = texts.get(lang);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return texts.values().stream().filter(t -> !t.isBlank()).findFirst().orElse("");
    }
}
