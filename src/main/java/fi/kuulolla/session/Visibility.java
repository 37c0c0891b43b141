package fi.kuulolla.session;

import fi.kuulolla.live.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may see what, in one place. Notes of a stage that hides them are nobody's to see before they are revealed, the facilitator's
 * neither; open boards are seen at once; votes only after their closing; the late tray only in the cockpit, and only of stages whose
 * other notes are seen. Who waits at the door sees no text at all.
 */
public final class Visibility {
    private Visibility() {}

    /**
     * What matters of a stage.
     *
     * @param takesNotes notes are written in it
     * @param hides they are hidden until revealed
     * @param hasRun it was open at least once
     * @param votesCounted it is a vote that is closed
     */
    public record Stage(
            UUID id, boolean takesNotes, boolean hides, boolean hasRun, boolean revealed, boolean votesCounted) {}

    /**
     * What a viewer sees.
     *
     * @param notes stages whose notes are seen
     * @param themes whether themes are seen
     * @param results stages whose votes are seen
     * @param lateTray stages whose late notes are seen before they are taken to the board
     */
    public record Sight(Set<UUID> notes, boolean themes, Set<UUID> results, Set<UUID> lateTray) {
        static final Sight NOTHING = new Sight(Set.of(), false, Set.of(), Set.of());
    }

    public static Sight of(Viewer viewer, List<Stage> stages) {
        return switch (viewer) {
            case DOOR -> Sight.NOTHING;
            case PHONE, WALL -> new Sight(readable(stages), true, counted(stages), Set.of());
            case COCKPIT -> new Sight(readable(stages), true, counted(stages), readable(stages));
        };
    }

    private static Set<UUID> readable(List<Stage> stages) {
        return ids(stages, stage -> stage.takesNotes() && stage.hasRun() && (stage.revealed() || !stage.hides()));
    }

    private static Set<UUID> counted(List<Stage> stages) {
        return ids(stages, Stage::votesCounted);
    }

    private static Set<UUID> ids(List<Stage> stages, Predicate<Stage> which) {
        return stages.stream().filter(which).map(Stage::id).collect(Collectors.toUnmodifiableSet());
    }
}
