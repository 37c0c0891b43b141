package fi.kuulolla.intake;

import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that values of a file may be written in. */
@Component
class Vocabularies {
    /** By their level: 0 is none. */
    private static final List<String> LEVELS =
            List.of("none", "informed", "feedback", "dialogue", "codevelop", "decide");

    final Labels<LedgerPhase> phases;
    final Labels<Status> statuses;
    final Labels<Means> means;
    final Labels<Role> roles;
    final Labels<Integer> influence;
    final Labels<String> channels;
    final Labels<PhaseState> phaseStates;

    private final Vocabulary words;

    Vocabularies(Vocabulary words) {
        this.words = words;
        phases = Labels.of(words, "phase", code -> coded(LedgerPhase.values(), code));
        statuses = Labels.of(words, "participation", code -> coded(Status.values(), code));
        means = Labels.of(words, "means", code -> Means.ofCode(code).orElse(null));
        roles = Labels.of(words, "role", code -> Role.ofCode(code).orElse(null));
        influence = Labels.of(words, "influence", code -> LEVELS.indexOf(code) < 0 ? null : LEVELS.indexOf(code));
        channels = Labels.of(words, "channel", code -> code);
        phaseStates = Labels.of(words, "phase_state", PhaseState::ofCode);
        for (int level = 0; level < LEVELS.size(); level++) {
            for (String language : new String[] {"fi", "sv", "en"}) {
                // "4 Kehittivät yhdessä", as our own screens and workbooks write it
                String label = words.label("influence", LEVELS.get(level), java.util.Locale.of(language));
                influence.with(level + " " + label, level);
            }
        }
    }

    /** The words of a programme's scale: its own names, and for steps that everybody has those of every language. */
    Labels<String> statuses(List<ModelStatus> scale) {
        Labels<String> labels = new Labels<>();
        scale.forEach(it -> {
            String name = it.name();
            if (name != null) {
                labels.with(name, it.code());
            }
        });
        Set<String> codes = new HashSet<>();
        scale.forEach(it -> codes.add(it.code()));
        Labels.words(words, ModelStatus.LIST, codes::contains).forEach(labels::with);
        return labels;
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E coded(E[] all, String code) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }
}
