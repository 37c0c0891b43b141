package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.workshop.StageView;
import org.junit.jupiter.api.Test;

/** UC-04d: notes that came after their stage had moved on. */
class LateNotesTest extends RunningRoom {

    @Test
    void aLateNoteIsTakenAlongAndTheTrayIsShut() {
        StageView board = until("board");
        Person client = crowd.join(workshop, Role.CLIENT);
        running.next(aino, workshop);
        late(client, board, "avain-avain-avain-1", "Minullakin oli asiaa.");
        assertThat(notes(board)).isEmpty();
        CockpitPage page = cockpit();

        page.press("Myöhäiset laput 1").press("Ota mukaan");

        assertThat(notes(board))
                .singleElement()
                .satisfies(note -> assertThat(note.late()).isTrue());
        assertThat(_find(LateRow.class)).isEmpty();

        page.press("Sulje myöhäiset laput");

        assertThat(now().stages()).anyMatch(StageView::sealed);
    }

    @Test
    void whatNobodyTookInComesAlongAtTheClosingWhichSaysSo() {
        StageView board = until("board");
        Person client = crowd.join(workshop, Role.CLIENT);
        running.next(aino, workshop);
        late(client, board, "avain-avain-avain-1", "Minullakin oli asiaa.");
        late(client, board, "avain-avain-avain-2", "Ja vielä tämä.");
        while (now().next().isPresent()) {
            running.next(aino, workshop);
        }
        CockpitPage page = cockpit().pressNext();
        assertThat(CockpitPage.texts(_get(Dialog.class).getElement()))
                .contains("2 myöhäistä lappua otetaan mukaan muistioon.");

        page.pressInDialog("Päätä työpaja");

        assertThat(notes(board)).hasSize(2).allMatch(NoteView::late);
    }

    private void late(Person who, StageView stage, String key, String text) {
        contributions.add(who.actor(), who.device(), new AddContribution(workshop, key, stage.id(), text));
    }
}
