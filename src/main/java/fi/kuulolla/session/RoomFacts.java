package fi.kuulolla.session;

import fi.kuulolla.board.ThemeView;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What frames and boards of one room are made of, as committed at one moment. Holds only notes that at least one kind of viewer may
 * read: what is hidden is not even loaded.
 *
 * @param people who takes part, with heads without a device
 * @param devices how many of them have one
 * @param grouping how the open stage tells roles apart
 * @param threshold of the rule of small groups
 * @param notesByShownAs notes of the open stage
 * @param readableStages those whose notes at least one kind of viewer may read
 * @param readable their notes, in the order of the board
 * @param promises revision of the promises
 * @param voted people who have given dots in the open vote
 * @param late notes in the late tray
 * @param waiting people at the door
 */
record RoomFacts(
        WorkshopView workshop,
        List<Visibility.Stage> stages,
        Map<Role, Integer> people,
        int devices,
        Map<Role, String> grouping,
        int threshold,
        boolean takesNotes,
        Map<String, Integer> notesByShownAs,
        Set<UUID> readableStages,
        List<Board.Note> readable,
        List<ThemeView> themes,
        Board.@Nullable Result result,
        long promises,
        int voted,
        int late,
        int waiting) {

    int here() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    int notes() {
        return notesByShownAs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What this sight shows, without a revision. */
    Board board(Visibility.Sight sight) {
        List<Board.Note> notes = sight.notes().isEmpty()
                ? List.of()
                : sight.notes().equals(readableStages)
                        ? readable
                        : readable.stream()
                                .filter(note -> sight.notes().contains(note.stage()))
                                .toList();
        boolean counted = result != null && sight.results().contains(result.stage());
        return new Board(
                0,
                notes,
                sight.themes() ? themes.stream().map(RoomFacts::theme).toList() : List.of(),
                counted ? result : null);
    }

    private static Board.Theme theme(ThemeView theme) {
        return new Board.Theme(theme.id(), theme.name(), theme.factor(), theme.notes(), theme.mergedInto());
    }
}
