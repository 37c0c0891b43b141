package fi.kuulolla.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class GroupingTest {
    @Autowired
    Grouping grouping;

    @Autowired
    Attendance attendance;

    @Autowired
    Heads heads;

    @Autowired
    Participants participants;

    @Autowired
    Rooms rooms;

    @Autowired
    Running running;

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    Staff aino;
    UUID workshop;
    UUID notes;

    @BeforeEach
    void anAnonymousStageIsOpen() {
        aino = people.facilitator();
        workshop = workshops.running(aino);
        notes = crowd.stage(workshop, "notes").id();
        running.skipTo(aino, workshop, notes);
        assertThat(crowd.stage(workshop, "notes").anonymous()).isTrue();
    }

    private Map<Role, String> shown() {
        return grouping.shown(
                crowd.stage(workshop, "notes"), attendance.counts(workshop), grouping.threshold(workshop));
    }

    private Map<Role, String> ofStage() {
        return rooms.inOrder(workshop, () -> grouping.forStage(workshop, notes));
    }

    @Test
    void peopleAreCountedWithTheHeadsThatHaveNoDeviceAndWithoutThoseAtTheDoorOrRemoved() {
        crowd.join(workshop, Role.CLIENT, 4);
        var removed = crowd.join(workshop, Role.CLIENT);
        participants.remove(aino, removed.actor().id());
        heads.set(aino, workshop, Role.CLIENT, 3);
        heads.set(aino, workshop, Role.STAFF, 2);
        running.setAdmission(aino, workshop, true);
        crowd.join(workshop, Role.STAFF);

        assertThat(attendance.counts(workshop)).isEqualTo(Map.of(Role.CLIENT, 7, Role.STAFF, 2));
        assertThat(heads.of(workshop)).isEqualTo(Map.of(Role.CLIENT, 3, Role.STAFF, 2));
        assertThat(participants.waiting(workshop)).isEqualTo(1);
    }

    @Test
    void aStageThatBeganCoarseStaysCoarse() {
        crowd.join(workshop, Role.CLIENT, 3);
        crowd.join(workshop, Role.STAFF, 3);
        assertThat(ofStage()).containsEntry(Role.CLIENT, "all").containsEntry(Role.STAFF, "all");

        crowd.join(workshop, Role.CLIENT, 5);
        crowd.join(workshop, Role.STAFF, 5);

        assertThat(ofStage()).containsEntry(Role.CLIENT, "all");
        assertThat(shown()).containsEntry(Role.CLIENT, "all");
        assertThat(SmallGroups.grouping(attendance.counts(workshop), grouping.threshold(workshop)))
                .containsEntry(Role.CLIENT, "client");
    }

    @Test
    void aStageGetsCoarserAsSoonAsOnePersonOfAnotherRoleComes() {
        crowd.join(workshop, Role.CLIENT, 6);
        crowd.join(workshop, Role.STAFF, 6);
        assertThat(ofStage()).containsEntry(Role.CLIENT, "client");

        crowd.join(workshop, Role.CLOSE_PERSON);

        assertThat(shown())
                .containsEntry(Role.CLIENT, "experience")
                .containsEntry(Role.CLOSE_PERSON, "experience")
                .containsEntry(Role.STAFF, "staff");
        assertThat(ofStage()).isEqualTo(shown());
    }

    @Test
    void removingPeopleNeverMakesASmallGroupVisible() {
        var clients = crowd.join(workshop, Role.CLIENT, 5);
        crowd.join(workshop, Role.STAFF, 6);
        assertThat(ofStage()).containsEntry(Role.CLIENT, "client");

        participants.remove(aino, clients.getFirst().actor().id());

        assertThat(ofStage()).containsEntry(Role.CLIENT, "all").containsEntry(Role.STAFF, "all");
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        Staff stranger = people.facilitator();
        var person = crowd.join(workshop, Role.CLIENT);

        assertThatThrownBy(() -> heads.set(stranger, workshop, Role.CLIENT, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> participants.of(stranger, workshop)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> participants.remove(stranger, person.actor().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> participants.admit(stranger, person.actor().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> heads.set(aino, workshop, Role.CLIENT, -1)).isInstanceOf(Refused.class);
    }

    @Test
    void theDatabaseHoldsNoSecretOfADevice() {
        var person = crowd.join(workshop, Role.CLIENT);

        assertThat(participants.onDevice(person.device(), workshop).id())
                .isEqualTo(person.actor().id());
        assertThatThrownBy(() -> participants.onDevice(person.device(), workshops.running(aino)))
                .isInstanceOf(NotFound.class);
    }
}
