package fi.kuulolla.voting;

import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.board.Themes;
import fi.kuulolla.live.Batch;
import fi.kuulolla.live.Outcome;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.voting.VoteRows.Row;
import fi.kuulolla.voting.VoteRows.Voter;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes the dots that wait together: read once, decided in order, written once. */
@Component
class CastVotes implements Batch<CastDots, OwnVotes> {
    private final Workshops workshops;
    private final Themes themes;
    private final VoteRows rows;

    CastVotes(Workshops workshops, Themes themes, VoteRows rows) {
        this.workshops = workshops;
        this.themes = themes;
        this.rows = rows;
    }

    @Override
    public boolean isOfCrowd() {
        return true;
    }

    @Override
    public List<Outcome<OwnVotes>> apply(UUID room, List<CastDots> casts) {
        Map<Voter, Map<UUID, Integer>> given = rows.of(
                casts.stream().map(CastDots::stage).distinct().toList(),
                casts.stream().map(CastDots::participant).distinct().toList());
        Round round = new Round(workshops.get(new Actor.SystemActor(), room), themes.tree(room), given);
        List<Outcome<OwnVotes>> outcomes = casts.stream().map(round::outcome).toList();
        rows.write(round.changed.values());
        return outcomes;
    }

    /** One application of the batch: what it knows, and what it is going to write. */
    private record Round(
            WorkshopView workshop, ThemeTree tree, Map<Voter, Map<UUID, Integer>> given, Map<List<UUID>, Row> changed) {

        Round(WorkshopView workshop, ThemeTree tree, Map<Voter, Map<UUID, Integer>> given) {
            this(workshop, tree, given, new LinkedHashMap<>());
        }

        Outcome<OwnVotes> outcome(CastDots cast) {
            try {
                return Outcome.ok(cast(cast));
            } catch (Refused reason) {
                return Outcome.refused(reason);
            }
        }

        private OwnVotes cast(CastDots cast) {
            StageView stage = workshop.stage(cast.stage());
            if (!stage.kind().equals(VoteStage.CODE) || !stage.open()) {
                throw new Refused("vote-closed");
            }
            UUID theme = tree.root(cast.theme()).orElseThrow(NotFound::new);
            Map<UUID, Integer> mine =
                    given.computeIfAbsent(new Voter(cast.stage(), cast.participant()), voter -> new HashMap<>());
            Ballot ballot = Ballot.of(mine, tree, stage);
            ballot.check(theme, cast.dots());
            // Dots on what was merged into the theme are now dots on the theme.
            for (UUID part : tree.family(theme)) {
                put(cast, mine, part, part.equals(theme) ? cast.dots() : 0);
            }
            return Ballot.of(mine, tree, stage).own();
        }

        private void put(CastDots cast, Map<UUID, Integer> mine, UUID theme, int dots) {
            int before = mine.getOrDefault(theme, 0);
            if (before != dots) {
                mine.put(theme, dots);
                changed.put(
                        List.of(cast.stage(), cast.participant(), theme),
                        new Row(cast.stage(), cast.participant(), theme, dots));
            }
        }
    }
}
