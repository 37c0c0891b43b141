package fi.kuulolla.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a search: letters and digits only, so that nothing in them means something to the database. */
record SearchWords(List<String> words) {
    private static final int MOST = 6;
    private static final int LONGEST = 60;

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String asked) {
        return new SearchWords(Arrays.stream(asked.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(LONGEST, it.length())))
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** "Keskus" bends as "keskuksen": the commonest change inside a Finnish stem, which the database's rules do not know. */
    static Optional<String> twin(String stem) {
        if (stem.matches(".{3,}[uyioeä]ks")) {
            return Optional.of(stem.substring(0, stem.length() - 2) + "s");
        }
        return stem.matches(".{3,}[uyioeä]s")
                ? Optional.of(stem.substring(0, stem.length() - 1) + "ks")
                : Optional.empty();
    }
}
