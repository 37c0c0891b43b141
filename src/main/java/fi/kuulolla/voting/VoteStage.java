package fi.kuulolla.voting;

import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import org.springframework.stereotype.Component;

/** Voting with dots on themes. Closing counts; a vote that was counted stays closed. */
@Component
class VoteStage implements StageKind {
    static final String CODE = "vote";

    private final VoteCount count;
    private final VoteTallies tallies;

    VoteStage(VoteCount count, VoteTallies tallies) {
        this.count = count;
        this.tallies = tallies;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean worksOnNotes() {
        return true;
    }

    @Override
    public void closing(WorkshopView workshop, StageView stage) {
        count.close(workshop, stage);
    }

    /**
     * Who had voted for what is gone, so going on would let everybody vote twice, and the difference of two results would tell
     * single votes. Only a vote in which nobody voted can be opened again.
     */
    @Override
    public void reopening(WorkshopView workshop, StageView stage) {
        if (tallies.voters(stage.id()).orElse(0) > 0) {
            throw new Refused("vote-closed-for-good");
        }
        tallies.forget(stage.id());
    }
}
