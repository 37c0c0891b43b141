package fi.kuulolla.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed between two boards, small enough to travel in a frame. Whoever is not at {@code from} fetches the board. */
public record Delta(long from, long to, List<Board.Note> notes, List<Board.Theme> themes, List<UUID> gone) {
    /** More than this is cheaper as a board: compressed, and only for those who need it. */
    private static final int MOST = 25;

    static Optional<Delta> between(Board before, Board after) {
        if (before.rev() == 0
                || after.rev() == 0
                || before.rev() == after.rev()
                || !Objects.equals(before.result(), after.result())) {
            return Optional.empty();
        }
        int known = common(before.notes(), after.notes());
        List<Board.Note> old = before.notes().subList(known, before.notes().size());
        List<Board.Note> now = after.notes().subList(known, after.notes().size());
        List<Board.Note> notes = added(old, now);
        List<Board.Theme> themes = added(before.themes(), after.themes());
        List<UUID> gone = new ArrayList<>(gone(old, now, Board.Note::id));
        gone.addAll(gone(before.themes(), after.themes(), Board.Theme::id));
        boolean small = notes.size() + themes.size() + gone.size() <= MOST;
        return small ? Optional.of(new Delta(before.rev(), after.rev(), notes, themes, gone)) : Optional.empty();
    }

    /** How many are the same from the beginning on: most of the time only what came last is new. */
    private static int common(List<Board.Note> before, List<Board.Note> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static <T> List<T> added(List<T> before, List<T> after) {
        Set<T> old = new HashSet<>(before);
        return after.stream().filter(one -> !old.contains(one)).toList();
    }

    private static <T> List<UUID> gone(List<T> before, List<T> after, Function<T, UUID> id) {
        Set<UUID> still = after.stream().map(id).collect(Collectors.toSet());
        return before.stream().map(id).filter(one -> !still.contains(one)).toList();
    }
}
