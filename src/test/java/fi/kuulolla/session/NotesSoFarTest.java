package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.NewNotes;
import fi.kuulolla.board.NoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotesSoFarTest {
    private final NotesSoFar notes = new NotesSoFar();
    private final List<Long> asked = new ArrayList<>();

    @Test
    void onlyWhatCameSinceIsAsked() {
        assertThat(texts(read(new NewNotes(List.of(note("yksi"), note("kaksi")), 2))))
                .containsExactly("yksi", "kaksi");
        assertThat(texts(read(new NewNotes(List.of(note("kolme")), 3)))).containsExactly("yksi", "kaksi", "kolme");
        assertThat(texts(read(new NewNotes(List.of(), 3)))).containsExactly("yksi", "kaksi", "kolme");
        assertThat(asked).containsExactly(0L, 2L, 3L);
    }

    @Test
    void whereNothingHasANumberAllIsReadAgain() {
        read(new NewNotes(List.of(note("yksi")), 0));

        assertThat(texts(read(new NewNotes(List.of(note("yksi"), note("kaksi")), 0))))
                .containsExactly("yksi", "kaksi");
    }

    @Test
    void whatWasToldStaysAsItIs() {
        List<Board.Note> first = read(new NewNotes(List.of(note("yksi")), 1));

        read(new NewNotes(List.of(note("kaksi")), 2));

        assertThat(texts(first)).containsExactly("yksi");
    }

    private List<Board.Note> read(NewNotes came) {
        return notes.read(after -> {
            asked.add(after);
            return came;
        });
    }

    private static List<String> texts(List<Board.Note> notes) {
        return notes.stream().map(Board.Note::text).toList();
    }

    private static NoteView note(String text) {
        return new NoteView(UUID.randomUUID(), UUID.randomUUID(), text, "client", null, false, false);
    }
}
