package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeltaTest {
    private static final UUID STAGE = UUID.randomUUID();
    private static final Board.Note ONE = note("yksi", null);
    private static final Board.Note TWO = note("kaksi", null);
    private static final Board.Theme THEME = new Board.Theme(UUID.randomUUID(), "Kirjeet", null, 0, null);

    private static Board.Note note(String text, UUID theme) {
        return new Board.Note(UUID.randomUUID(), text, "client", STAGE, theme, null, null);
    }

    private static Board board(long rev, List<Board.Note> notes, List<Board.Theme> themes) {
        return new Board(rev, notes, themes, null);
    }

    @Test
    void onlyWhatChangedTravels() {
        Board.Note moved = new Board.Note(ONE.id(), ONE.text(), ONE.as(), ONE.stage(), THEME.id(), null, null);
        Board before = board(5, List.of(ONE, TWO), List.of());
        Board after = board(9, List.of(moved), List.of(THEME));

        assertThat(Delta.between(before, after))
                .contains(new Delta(5, 9, List.of(moved), List.of(THEME), List.of(TWO.id())));
    }

    @Test
    void whatCameLastIsAllThatTravels() {
        Board.Note three = note("kolme", null);
        Board before = board(5, List.of(ONE, TWO), List.of());
        Board after = board(9, List.of(ONE, TWO, three), List.of());

        assertThat(Delta.between(before, after)).contains(new Delta(5, 9, List.of(three), List.of(), List.of()));
        assertThat(Delta.between(after, board(12, List.of(ONE, TWO), List.of())))
                .contains(new Delta(9, 12, List.of(), List.of(), List.of(three.id())));
    }

    @Test
    void whoHadNothingOrHasNothingFetches() {
        Board some = board(5, List.of(ONE), List.of());

        assertThat(Delta.between(Board.EMPTY, some)).isEmpty();
        assertThat(Delta.between(some, Board.EMPTY)).isEmpty();
        assertThat(Delta.between(some, some)).isEmpty();
    }

    @Test
    void aBigChangeIsFetched() {
        List<Board.Note> many =
                IntStream.range(0, 100).mapToObj(i -> note("n" + i, null)).toList();

        assertThat(Delta.between(board(5, List.of(ONE), List.of()), board(6, many, List.of())))
                .isEmpty();
    }

    @Test
    void aResultIsFetched() {
        Board.Result result = new Board.Result(STAGE, 12, null, List.of());

        assertThat(Delta.between(board(5, List.of(ONE), List.of()), new Board(6, List.of(ONE), List.of(), result)))
                .isEmpty();
    }
}
