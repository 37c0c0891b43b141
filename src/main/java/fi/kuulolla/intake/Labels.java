package fi.kuulolla.intake;

import fi.kuulolla.i18n.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words that may stand for the codes of one list: the labels in three languages, the codes themselves, their aliases. */
final class Labels<T> {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.of("en"));
    private static final int LONGEST_LOOKED_AT = 80;
    private static final int MOST_REMEMBERED = 10_000;
    /** Longer than any word of the vocabulary: what a file holds besides must not stay in memory. */
    private static final int LONGEST_REMEMBERED = 100;

    /** By their comparable form, those a person would write first. */
    private final Map<String, Word<T>> words = new LinkedHashMap<>();

    private final Map<String, Optional<T>> met = new ConcurrentHashMap<>();

    private record Word<T>(String shown, T meaning) {}

    Labels<T> with(String word, T meaning) {
        words.putIfAbsent(Normal.of(word), new Word<>(word, meaning));
        return this;
    }

    /** The words of a list of the vocabulary; codes without a meaning here are left out. */
    static <T> Labels<T> of(Vocabulary vocabulary, String list, Function<T> meaningOf) {
        Labels<T> labels = new Labels<>();
        for (Locale language : LANGUAGES) {
            vocabulary.codes(list).forEach(code -> labels.add(vocabulary.label(list, code, language), code, meaningOf));
        }
        vocabulary.codes(list).forEach(code -> labels.add(code, code, meaningOf));
        vocabulary
                .codes(list)
                .forEach(code -> vocabulary.aliases(list, code).forEach(alias -> labels.add(alias, code, meaningOf)));
        return labels;
    }

    /** The words that stand for codes of a list of the vocabulary, with their codes. */
    static Map<String, String> words(Vocabulary vocabulary, String list, java.util.function.Predicate<String> which) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String code : vocabulary.codes(list)) {
            if (which.test(code)) {
                LANGUAGES.forEach(it -> words.put(vocabulary.label(list, code, it), code));
                words.put(code, code);
                vocabulary.aliases(list, code).forEach(alias -> words.put(alias, code));
            }
        }
        return words;
    }

    private void add(String word, String code, Function<T> meaningOf) {
        T meaning = meaningOf.of(code);
        if (meaning != null) {
            with(word, meaning);
        }
    }

    /** What a code means here, or null when nothing. */
    @FunctionalInterface
    interface Function<T> {
        @Nullable
        T of(String code);
    }

    Optional<T> find(String text) {
        Optional<T> known = met.get(text);
        if (known == null) {
            Word<T> word = words.get(Normal.of(text));
            known = word == null ? Optional.empty() : Optional.of(word.meaning());
            if (text.length() <= LONGEST_REMEMBERED && met.size() < MOST_REMEMBERED) {
                met.put(text, known);
            }
        }
        return known;
    }

    /** How many texts are remembered. */
    int remembered() {
        return met.size();
    }

    /**
     * The word that this one seems to be meant for, or null when none is near: a suggestion that is only the least unlike would put
     * words into the mouth of whoever wrote the file ("ehkä" is not "yes").
     */
    @Nullable
    String nearest(String text) {
        String sought = Normal.of(text.length() > LONGEST_LOOKED_AT ? text.substring(0, LONGEST_LOOKED_AT) : text);
        String nearest = null;
        double least = sought.length() / 3 + 0.5;
        for (Map.Entry<String, Word<T>> word : words.entrySet()) {
            double distance = Normal.distance(sought, word.getKey());
            // "asiakkaat" means "Asiakas tai potilas" more than "Asukas"
            if (word.getKey().length() > 3 && common(sought, word.getKey()) >= 4) {
                distance -= 0.5 * common(sought, word.getKey());
            }
            if (distance < least) {
                least = distance;
                nearest = word.getValue().shown();
            }
        }
        return nearest;
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
