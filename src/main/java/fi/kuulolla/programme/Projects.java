package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a programme. Those of another organisation do not exist ({@link NotFound}). */
@Service
@Transactional(readOnly = true)
public class Projects {
    private final ProgrammeRepository programmes;
    private final ProjectRepository projects;
    private final Clock clock;

    Projects(ProgrammeRepository programmes, ProjectRepository projects, Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public UUID create(Staff staff, UUID programme, ProjectDetails details) {
        var itsProgramme = programmes
                .findByOrganisationAndId(staff.organisation(), programme)
                .orElseThrow(NotFound::new);
        var project = new Project(Ids.ordered(), staff.organisation(), itsProgramme.id(), details, clock.instant());
        return projects.save(project).id();
    }

    @Transactional
    public void edit(Staff staff, UUID project, ProjectDetails details) {
        find(staff, project).describe(details);
    }

    public ProjectDetails get(Staff staff, UUID project) {
        return find(staff, project).details();
    }

    private Project find(Staff staff, UUID project) {
        return projects.findByOrganisationAndId(staff.organisation(), project).orElseThrow(NotFound::new);
    }
}
