package fi.kuulolla.measure;

import fi.kuulolla.live.Batch;
import fi.kuulolla.live.Outcome;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            mustTake(workshop, answer);
            String shownAs = groupings
                    .computeIfAbsent(answer.stage(), stage -> grouping.forStage(workshop.id(), stage))
                    .getOrDefault(answer.role(), SmallGroups.ALL);
            return rows.put(workshop.id(), answer, shownAs)
                    .map(Outcome::ok)
                    .orElseGet(() -> Outcome.refused(new Refused("key-reused")));
        } catch (Refused reason) {
            return Outcome.refused(reason);
        }
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
