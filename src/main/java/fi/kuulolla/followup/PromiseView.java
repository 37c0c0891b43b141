package fi.kuulolla.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise as people see it. Answers are in the order they were told. */
public record PromiseView(
        UUID id,
        UUID workshop,
        String workshopTitle,
        UUID model,
        @Nullable UUID stage,
        String what,
        PromiseState state,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        @Nullable String movedTo,
        @Nullable String declineReason,
        @Nullable LocalDate closedOn,
        List<PromiseTheme> themes,
        List<AnswerView> answers) {

    /**
     * Who took it on.
     *
     * @param after who stays responsible after the project, empty when not told
     * @param writtenDownBy the staff member who wrote down what was said aloud, or null when taken by the owner
     */
    public record Owner(
            String name,
            String unit,
            String after,
            boolean aloud,
            @Nullable String writtenDownBy) {}

    public PromiseView {
        themes = List.copyOf(themes);
        answers = List.copyOf(answers);
    }

    /** What is still missing; a promise moved or declined needs no owner and no date, but always its answer. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (!state.closed() && owner == null) {
            missing.add(Missing.OWNER);
        }
        if (!state.closed() && due == null) {
            missing.add(Missing.DATE);
        }
        if (answers.isEmpty()) {
            missing.add(Missing.ANSWER);
        }
        return missing;
    }

    public boolean open() {
        return !missing().isEmpty();
    }

    /** Notes of its themes: as many wait for the answer, or have it. */
    public int notes() {
        return themes.stream().mapToInt(PromiseTheme::notes).sum();
    }

    public Optional<AnswerView> lastAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }
}
