package fi.kuulolla.report.innokyla;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.LedgerPhase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Word forms of one language, all prepared in the bundles: nothing is inflected by rule. */
record Phrases(Texts texts, Vocabulary vocabulary, Locale locale) {

    String get(String key, @Nullable Object... args) {
        return texts.get(locale, "report.codevelopment." + key, args);
    }

    /** The first of the keys that has a text. */
    String first(List<String> keys, @Nullable Object... args) {
        for (String key : keys.subList(0, keys.size() - 1)) {
            var found = texts.find(Lang.of(locale), "report.codevelopment." + key, args);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return get(keys.getLast(), args);
    }

    /** "a, b and c". */
    String and(List<String> words) {
        if (words.size() <= 1) {
            return String.join("", words);
        }
        return get("and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** Names of phases as a sentence begins with them. */
    String phases(List<LedgerPhase> phases) {
        List<String> names = phases.stream()
                .map(it -> it == phases.getFirst()
                        ? vocabulary.label("phase", it.code(), locale)
                        : get("phase." + it.code()))
                .toList();
        return and(names);
    }

    String day(LocalDate day) {
        return day(day, locale);
    }

    static String day(LocalDate day, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "d MMMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
