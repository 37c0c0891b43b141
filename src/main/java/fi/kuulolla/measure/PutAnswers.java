package fi.kuulolla.measure;

import fi.kuulolla.live.Batch;
import fi.kuulolla.live.Outcome;
import fi.kuulolla.measure.AnswerRows.Stored;
import fi.kuulolla.people.Grouping;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the check-outs that wait together, in a transaction in which nobody is named. */
@Component
class PutAnswers implements Batch<CheckOutAnswer, Boolean> {
    private final Workshops workshops;
    private final Grouping grouping;
    private final AnswerRows rows;

    PutAnswers(Workshops workshops, Grouping grouping, AnswerRows rows) {
        this.workshops = workshops;
        this.grouping = grouping;
        this.rows = rows;
    }

    @Override
    public boolean isOfCrowd() {
        return true;
    }

    @Override
    public List<Outcome<Boolean>> apply(UUID room, List<CheckOutAnswer> answers) {
        WorkshopView workshop = workshops.get(new Actor.SystemActor(), room);
        Map<UUID, Map<Role, String>> groupings = new HashMap<>();
        return answers.stream()
                .map(answer -> outcome(workshop, groupings, answer))
                .toList();
    }

    private Outcome<Boolean> outcome(
            WorkshopView workshop, Map<UUID, Map<Role, String>> groupings, CheckOutAnswer answer) {
        try {
            Optional<Stored> before = before(workshop.id(), answer);
            if (before.isPresent() && before.get().says(answer)) {
                // Sent again because its answer was lost: it is there, also when nothing new is taken any more.
                return Outcome.ok(false);
            }
            mustTake(workshop, answer);
            if (before.isPresent()) {
                rows.change(before.get(), answer);
                return Outcome.ok(false);
            }
            String shownAs = groupings
                    .computeIfAbsent(answer.stage(), stage -> grouping.forStage(workshop.id(), stage))
                    .getOrDefault(answer.role(), SmallGroups.ALL);
            rows.add(workshop.id(), answer, shownAs);
            return Outcome.ok(true);
        } catch (Refused reason) {
            return Outcome.refused(reason);
        }
    }

    /** The device's own answer: by its key, else by its mark. The workshop's writer is one, so nobody comes in between. */
    private Optional<Stored> before(UUID workshop, CheckOutAnswer answer) {
        List<Stored> known = rows.known(workshop, answer);
        boolean foreign = known.stream()
                .filter(one -> Arrays.equals(one.keyHash(), answer.key().hash()))
                .anyMatch(one ->
                        !one.stage().equals(answer.stage()) || !answer.mark().mayBe(one.deviceMark()));
        if (foreign || known.size() > 1) {
            throw new Refused("key-reused");
        }
        return known.stream().findFirst();
    }

    /** Answers still come while people read the last page, so a stage that is over takes them until the workshop closes. */
    private static void mustTake(WorkshopView workshop, CheckOutAnswer answer) {
        StageView stage = workshop.stage(answer.stage());
        boolean neverOpened = stage.state() == StageState.PLANNED || stage.state() == StageState.SKIPPED;
        if (!stage.kind().equals(CheckOutStage.CODE) || (neverOpened && !stage.hasRun())) {
            throw new Refused("stage-closed");
        }
        if (stage.sealed() || workshop.status() == WorkshopStatus.CLOSED) {
            throw new Refused("stage-sealed");
        }
    }
}
