package fi.kuulolla.intake;

import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.LedgerPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Knows headers: a field ("Keinot", "groups"), or a phase with a field in either order and with anything between them
 * ("Ideointi: keinot", "means (ideation)", "Keinot ideoinnissa"). A phase alone is its participation.
 */
@Component
class HeaderWords {
    /** How phases are bent inside a header; what stands in the vocabulary is not repeated here. */
    private static final Map<LedgerPhase, List<String>> BENT = Map.of(
            LedgerPhase.IDEATION, List.of("ideoinnin", "ideoinnissa", "idéarbetets", "i idéarbete", "in ideation"),
            LedgerPhase.PLANNING,
                    List.of("suunnittelun", "suunnittelussa", "planeringens", "i planering", "in planning"),
            LedgerPhase.DEVELOPMENT,
                    List.of("kehittämisen", "kehittämisessä", "utvecklingens", "i utveckling", "in development"),
            LedgerPhase.PILOTING, List.of("kokeilun", "kokeilussa", "försökets", "i försök", "in piloting"),
            LedgerPhase.EVALUATION,
                    List.of("arvioinnin", "arvioinnissa", "utvärderingens", "i utvärdering", "in evaluation"),
            LedgerPhase.PILOTING_EVALUATION,
                    List.of(
                            "kokeilun ja arvioinnin",
                            "kokeilussa ja arvioinnissa",
                            "kokeilu/arviointi",
                            "i försök och utvärdering",
                            "in piloting and evaluation",
                            "piloting & evaluation",
                            "försök/utvärdering"));

    private static final String BESIDES = "-";

    private final Labels<Target> headers = new Labels<>();
    private final Set<String> besides = new HashSet<>();

    HeaderWords(Vocabulary vocabulary) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        words().forEach((code, words) -> {
            if (code.equals(BESIDES)) {
                words.forEach(word -> besides.add(Normal.of(word)));
            } else {
                fields.put(Field.ofCode(code).orElseThrow(), words);
            }
        });
        Map<LedgerPhase, List<String>> phases = phases(vocabulary);
        fields.forEach((field, words) -> words.forEach(word -> headers.with(word, Target.of(field))));
        phases.forEach((phase, words) -> words.forEach(word -> {
            headers.with(word, new Target(Field.PARTICIPATION, phase));
            fields.forEach((field, fieldWords) -> {
                if (field.perPhase()) {
                    fieldWords.forEach(fieldWord -> {
                        headers.with(word + ": " + fieldWord, new Target(field, phase));
                        headers.with(fieldWord + " " + word, new Target(field, phase));
                    });
                }
            });
        }));
    }

    Optional<Target> find(String header) {
        return Normal.of(header).isEmpty() ? Optional.empty() : headers.find(header);
    }

    /** Whether it is a column of our own tables that is not taken in. */
    boolean isKnownBesides(String header) {
        return besides.contains(Normal.of(header));
    }

    /** The header that this one seems to be meant for, when it is one of this field. */
    @Nullable
    String nearest(String header, Field field) {
        String nearest = headers.nearest(header);
        return nearest != null && headers.find(nearest).orElseThrow().field() == field ? nearest : null;
    }

    private static Map<LedgerPhase, List<String>> phases(Vocabulary vocabulary) {
        Map<LedgerPhase, List<String>> phases = new EnumMap<>(LedgerPhase.class);
        for (LedgerPhase phase : LedgerPhase.values()) {
            List<String> words = new ArrayList<>();
            for (String language : new String[] {"fi", "sv", "en"}) {
                words.add(vocabulary.label("phase", phase.code(), Locale.of(language)));
            }
            words.add(phase.code());
            words.addAll(vocabulary.aliases("phase", phase.code()));
            words.addAll(BENT.getOrDefault(phase, List.of()));
            phases.put(phase, words);
        }
        return phases;
    }

    /** Headers by their codes, in the order of the file. */
    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try {
            new ClassPathResource("intake/headers.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(cells -> {
                        List<String> all = new ArrayList<>(List.of(cells[1], cells[2], cells[3]));
                        all.addAll(List.of(cells[4].split("\\|")));
                        all.add(cells[0]);
                        words.put(cells[0], all);
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
