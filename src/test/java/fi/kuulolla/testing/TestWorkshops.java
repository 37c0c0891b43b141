package fi.kuulolla.testing;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.PlanWorkshop;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Makes workshops on a service model of their own, for tests of all rooms. */
public class TestWorkshops {
    private final Programmes programmes;
    private final Projects projects;
    private final ServiceModels models;
    private final Workshops workshops;
    private final Running running;
    private final Clock clock;

    TestWorkshops(
            Programmes programmes,
            Projects projects,
            ServiceModels models,
            Workshops workshops,
            Running running,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.workshops = workshops;
        this.running = running;
        this.clock = clock;
    }

    public UUID model(Staff staff) {
        UUID programme = programmes.create(staff, "Yhdessä perille");
        UUID project = projects.create(staff, programme, ProjectDetails.named("Saaristo"));
        return models.create(staff, project, "Yhteinen alkukartoitus", "");
    }

    /** A planned workshop in the phase of ideation: {@code silent-635} or {@code plan-and-decide}. */
    public UUID planned(Staff staff, String method) {
        return workshops.plan(
                staff,
                new PlanWorkshop(
                        model(staff), Set.of(Phase.IDEATION), method, "", clock.instant(), Channel.ONSITE, "fi"));
    }

    public UUID planned(Staff staff) {
        return planned(staff, "silent-635");
    }

    /** A workshop that runs, its check-in open. */
    public UUID running(Staff staff) {
        UUID workshop = planned(staff);
        running.open(staff, workshop);
        return workshop;
    }
}
