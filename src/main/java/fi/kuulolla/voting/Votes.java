package fi.kuulolla.voting;

import fi.kuulolla.board.Themes;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Participant;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.voting.VoteRows.Voter;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Votes with dots. While a vote is open nobody sees what others gave; when it closes it is counted once and the links between
 * voters and votes are deleted.
 */
@Service
public class Votes {
    private final Participants participants;
    private final Workshops workshops;
    private final Themes themes;
    private final Rooms rooms;
    private final CastVotes casts;
    private final VoteRows rows;
    private final VoteTallies tallies;

    Votes(
            Participants participants,
            Workshops workshops,
            Themes themes,
            Rooms rooms,
            CastVotes casts,
            VoteRows rows,
            VoteTallies tallies) {
        this.participants = participants;
        this.workshops = workshops;
        this.themes = themes;
        this.rooms = rooms;
        this.casts = casts;
        this.rows = rows;
        this.tallies = tallies;
    }

    /**
     * The theme gets so many of one's dots, no matter how many it had; 0 takes them back. Safe to repeat. A merged theme stands
     * for the one that took it in.
     *
     * @throws Refused {@code vote-closed}, {@code cap-exceeded}, {@code budget-exceeded}, {@code dots-invalid}
     */
    public OwnVotes put(Participant who, UUID stage, UUID theme, int dots) {
        if (participants.get(who).state() != ParticipantState.IN) {
            throw new Forbidden("not-admitted");
        }
        return rooms.submit(who.workshop(), casts, new CastDots(who.id(), stage, theme, dots));
    }

    /** One's own dots; none after the vote was closed. {@link NotFound} for a stage that is no vote. */
    public OwnVotes mine(Participant who, UUID stage) {
        participants.get(who);
        StageView vote = workshops.get(who, who.workshop()).stage(stage);
        if (!vote.kind().equals(VoteStage.CODE)) {
            throw new NotFound();
        }
        Map<UUID, Integer> given =
                rows.of(List.of(stage), List.of(who.id())).getOrDefault(new Voter(stage, who.id()), Map.of());
        return Ballot.of(given, themes.tree(who.workshop()), vote).own();
    }

    /** How many people have voted. */
    public int voters(UUID stage) {
        return tallies.voters(stage).orElseGet(() -> rows.voters(stage));
    }

    /** The result of the vote that was closed last. The caller decides who may see it. */
    public Optional<VoteResult> result(UUID workshop) {
        return tallies.newest(votesOf(workshop)).map(stage -> tallies.result(stage, themes.tree(workshop)));
    }

    private List<UUID> votesOf(UUID workshop) {
        WorkshopView view = workshops.get(new Actor.SystemActor(), workshop);
        return view.stages().stream()
                .filter(stage -> stage.kind().equals(VoteStage.CODE))
                .map(StageView::id)
                .toList();
    }
}
