package fi.kuulolla.session.sample;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.PlanWorkshop;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The workshops of the sample that need no people: one that waits for its day, one that runs and waits for its first note. */
@Component
class SampleWorkshops {
    private final Workshops workshops;
    private final Agenda agenda;
    private final Running running;
    private final Clock clock;

    SampleWorkshops(Workshops workshops, Agenda agenda, Running running, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.running = running;
        this.clock = clock;
    }

    UUID plan(Staff staff, UUID model, Phase phase, String method, String title, Instant startsAt) {
        return workshops.plan(
                staff, new PlanWorkshop(model, Set.of(phase), method, title, startsAt, Channel.ONSITE, "fi"));
    }

    /** Next week, with people invited from both sides. */
    UUID planned(Staff staff, UUID model) {
        UUID workshop = plan(
                staff,
                model,
                Phase.PLANNING,
                "plan-and-decide",
                "Miten vertainen on mukana vastaanotolla?",
                StoryTime.nextWorkshop(clock.instant()));
        Map.of(Role.CLIENT, 6, Role.EXPERT_BY_EXPERIENCE, 5, Role.STAFF, 8, Role.MANAGEMENT, 2)
                .forEach((role, people) -> agenda.setInvited(staff, workshop, role, people));
        return workshop;
    }

    /** Its silent writing is open, and named: whoever tries it out finds their notes again. */
    UUID runningNow(Staff staff, UUID model) {
        UUID workshop = plan(
                staff,
                model,
                Phase.IDEATION,
                "silent-635",
                "Millainen on hyvä kirje?",
                clock.instant().minus(Duration.ofMinutes(5)));
        StageView notes = workshops.get(staff, workshop).stages().stream()
                .filter(stage -> stage.kind().equals("notes"))
                .findFirst()
                .orElseThrow();
        agenda.setAnonymous(staff, workshop, notes.id(), false);
        agenda.setMinutes(staff, workshop, notes.id(), 30);
        running.open(staff, workshop);
        running.skipTo(staff, workshop, notes.id());
        return workshop;
    }
}
