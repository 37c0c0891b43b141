package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.AddContribution;
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
        contributions.add(
                client.actor(),
                client.device(),
                new AddContribution(workshop, "avain-avain-avain-1", board.id(), "Minullakin oli asiaa."));
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
}
