package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04b: who is here, at the door, and without a device. */
class WhoIsHereTest extends RunningRoom {
    @Autowired
    Attendance attendance;

    @Autowired
    Participants participants;

    @Test
    void peopleWithoutADeviceAreCountedByRole() {
        CockpitPage page = opened();

        page.press("Yksi lisää: Asiakas tai potilas").press("Yksi lisää: Asiakas tai potilas");
        page.press("Yksi lisää: Työntekijä").press("Yksi vähemmän: Asiakas tai potilas");

        assertThat(attendance.counts(workshop)).isEqualTo(Map.of(Role.CLIENT, 1, Role.STAFF, 1));
    }

    @Test
    void nobodyIsCountedBelowNone() {
        opened().press("Yksi vähemmän: Asukas");

        assertThat(attendance.counts(workshop)).isEmpty();
    }

    @Test
    void whoWaitsAtTheDoorIsLetIn() {
        running.setAdmission(aino, workshop, true);
        Person client = crowd.join(workshop, Role.CLIENT);

        opened().press("Päästä sisään");

        assertThat(participants.get(client.actor()).state()).isEqualTo(ParticipantState.IN);
    }

    @Test
    void somebodyIsShownOutAndThatCanBeTakenBack() {
        Person client = crowd.join(workshop, Role.CLIENT);
        CockpitPage page = opened();

        page.press("Poista");

        assertThat(stateOf(client)).isEqualTo(ParticipantState.REMOVED);
        assertThat(_find(PersonRow.class)).isEmpty();

        page.pressInToast("Kumoa");

        assertThat(stateOf(client)).isEqualTo(ParticipantState.IN);
    }

    @Test
    void theRoomIsLockedAndUnlocked() {
        opened();

        _setValue(_get(Checkbox.class, box -> box.withLabel("Lukitse työpaja: uusia ei oteta")), true);

        assertThat(now().locked()).isTrue();
    }

    @Test
    void peopleAreShownByPseudonymAndRole() {
        crowd.join(workshop, Role.STAFF);
        Person client = crowd.join(workshop, Role.CLIENT);

        opened();

        String shown = CockpitPage.texts(_get(Dialog.class).getElement());
        assertThat(shown).contains(participants.get(client.actor()).name()).contains("2 laitteella");
    }

    private ParticipantState stateOf(Person person) {
        return participants.of(aino, workshop).stream()
                .filter(p -> p.id().equals(person.actor().id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private CockpitPage opened() {
        CockpitPage page = cockpit();
        page.pressPeople();
        return page;
    }
}
