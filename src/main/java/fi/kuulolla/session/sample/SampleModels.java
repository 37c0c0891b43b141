package fi.kuulolla.session.sample;

import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A programme, a project and three service models, each somewhere else on its way. */
@Component
class SampleModels {
    private final Programmes programmes;
    private final Projects projects;
    private final ServiceModels models;
    private final Clock clock;

    SampleModels(Programmes programmes, Projects projects, ServiceModels models, Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.clock = clock;
    }

    /**
     * The three models.
     *
     * @param finished its ideation workshop is over
     * @param running its ideation workshop runs
     * @param planned its planning workshop is planned
     */
    record Models(UUID finished, UUID running, UUID planned) {}

    Models create(Staff staff) {
        int year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        UUID programme = programmes.create(staff, "Tulevaisuuden sote-palvelut");
        UUID project = projects.create(
                staff,
                programme,
                new ProjectDetails(
                        "Yhdessä perille",
                        "Saarilampi",
                        "Sosiaali- ja terveysministeriö (STM)",
                        "RRP, P4, I1",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31)));
        UUID assessment = models.create(
                staff,
                project,
                "Yhteinen alkukartoitus",
                "Ihminen kertoo tilanteensa kerran. Sen jälkeen hänellä on yksi työntekijä, jolle soittaa.");
        UUID letters = models.create(
                staff,
                project,
                "Selkeät kirjeet ja päätökset",
                "Kirjeessä tärkein asia on ensimmäisenä, ja sen ymmärtää kerralla.");
        UUID peer = models.create(staff, project, "Kokemusasiantuntija vastaanotolla", "");
        states(staff, peer, Map.of(Phase.IDEATION, PhaseState.DONE, Phase.PLANNING, PhaseState.ONGOING));
        return new Models(assessment, letters, peer);
    }

    /** After its workshop the ideation is done and the planning goes on. */
    @Transactional
    public void ideationIsOver(Staff staff, UUID model) {
        states(staff, model, Map.of(Phase.IDEATION, PhaseState.DONE, Phase.PLANNING, PhaseState.ONGOING));
    }

    private void states(Staff staff, UUID model, Map<Phase, PhaseState> states) {
        var now = models.get(staff, model);
        models.edit(staff, new EditModel(model, now.version(), now.name(), now.summary(), states));
    }
}
