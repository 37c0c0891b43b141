package fi.kuulolla.session.ui;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop of the method "plan and decide" that runs, and somebody who runs it. */
@KuulollaTest
abstract class RunningRoom {
    @Autowired
    TestPeople people;

    @Autowired
    TestCrowd crowd;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    Workshops stored;

    @Autowired
    Running running;

    @Autowired
    Contributions contributions;

    @Autowired
    StaffScreens screens;

    Staff aino;
    UUID workshop;

    @BeforeEach
    void aWorkshopRuns() {
        aino = people.facilitator();
        workshop = workshops.planned(aino, "plan-and-decide");
        running.open(aino, workshop);
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    CockpitPage cockpit() {
        return CockpitPage.open(screens, aino, workshop);
    }

    WorkshopView now() {
        return stored.get(aino, workshop);
    }

    StageView stage() {
        return now().current().orElseThrow();
    }

    /** Moves on until a stage of this kind is open. */
    StageView until(String kind) {
        while (!stage().kind().equals(kind)) {
            running.next(aino, workshop);
        }
        return stage();
    }

    void say(Role role, String... texts) {
        for (String text : texts) {
            contributions.addAssisted(aino, workshop, stage().id(), role, text, true);
        }
    }

    List<NoteView> notes(StageView of) {
        return contributions.visible(workshop, Set.of(of.id()));
    }
}
