package fi.kuulolla.report;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a programme's workbook: columns with their meanings, states, levels, numbers that may not be told. */
record ProgrammeWords(Words words, int threshold) {
    private static final List<String> LEVELS =
            List.of("none", "informed", "feedback", "dialogue", "codevelop", "decide");

    String get(String key, @Nullable Object... args) {
        return words.get("programme." + key, args);
    }

    Column column(String code, int width) {
        return new Column(get("column." + code), get("column." + code + ".meaning"), width);
    }

    Column phaseColumn(LedgerPhase phase, String meaning, int width) {
        return new Column(phase(phase), get("column." + meaning + ".meaning"), width);
    }

    String phase(LedgerPhase phase) {
        return words.label("phase", phase.code());
    }

    String state(CellState state) {
        return state == CellState.INFORMED_ONLY
                ? words.label("influence", "informed")
                : words.label("participation", state.code());
    }

    String signed(CellState state) {
        return StateColours.sign(state) + " " + state(state);
    }

    String modelClass(String code) {
        return words.texts().get(words.locale(), "participation.class." + code);
    }

    /** Where a model stands, as its programme calls it. */
    String modelStatus(List<ModelStatus> scale, String code) {
        return scale.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> it.label(words.vocabulary(), words.locale()))
                .orElse("");
    }

    /** "4 Kehittivät yhdessä", as imports read it. */
    Cell level(@Nullable Integer level) {
        return level == null ? new Cell.Blank() : Cell.of(level + " " + words.label("influence", LEVELS.get(level)));
    }

    String means(Collection<Means> means) {
        return means.stream().map(it -> words.label("means", it.code())).collect(Collectors.joining(", "));
    }

    String roles(Collection<Role> roles) {
        return roles.stream().map(words::role).collect(Collectors.joining(", "));
    }

    /** A number of people, or why it is not told. */
    Cell people(OptionalInt number) {
        return number.isPresent() ? Cell.of(number.getAsInt()) : hidden();
    }

    Cell hidden() {
        return new Cell.Hidden(get("hidden", threshold));
    }

    static List<String> levels() {
        return LEVELS;
    }
}
