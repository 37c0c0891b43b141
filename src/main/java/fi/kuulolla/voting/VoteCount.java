package fi.kuulolla.voting;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.board.Themes;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts a vote that closes, and forgets who voted for what. Runs in order, in the transaction that closes the stage. */
@Component
class VoteCount {
    private final VoteRows rows;
    private final VoteTallies tallies;
    private final Themes themes;
    private final Attendance attendance;
    private final Organisations organisations;

    VoteCount(VoteRows rows, VoteTallies tallies, Themes themes, Attendance attendance, Organisations organisations) {
        this.rows = rows;
        this.tallies = tallies;
        this.themes = themes;
        this.attendance = attendance;
        this.organisations = organisations;
    }

    void close(WorkshopView workshop, StageView stage) {
        ThemeTree tree = themes.tree(workshop.id());
        List<Tally.Vote> votes = rows.all(stage.id()).stream()
                .flatMap(vote -> tree
                        .root(vote.theme())
                        .map(root -> new Tally.Vote(vote.participant(), vote.role(), root, vote.dots()))
                        .stream())
                .toList();
        int threshold = organisations.get(workshop.organisation()).smallGroupThreshold();
        Tally tally = Tally.of(votes, tree.roots(), attendance.counts(workshop.id()), threshold);
        tallies.keep(stage.id(), tally);
        rows.forget(stage.id());
    }
}
