package fi.kuulolla.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class ServiceModelsTest {
    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    Staff aino;
    Staff stranger;
    UUID programme;
    UUID project;
    UUID model;

    @BeforeEach
    void aModelOfAino() {
        aino = people.facilitator();
        stranger = people.facilitator();
        programme = programmes.create(aino, "Tulevaisuuden palvelut");
        project = projects.create(
                aino,
                programme,
                new ProjectDetails(
                        "Yhdessä perille",
                        "Saarilampi",
                        "STM",
                        "RRP, P4, I1",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)));
        model = models.create(aino, project, "Yhteinen alkukartoitus", "");
    }

    @Test
    void aNewModelKnowsItsProjectAndHasNotStartedAnyPhase() {
        var view = models.get(aino, model);

        assertThat(view.projectName()).isEqualTo("Yhdessä perille");
        assertThat(view.programmeName()).isEqualTo("Tulevaisuuden palvelut");
        assertThat(view.phases().keySet()).containsExactlyInAnyOrder(Phase.values());
        assertThat(view.phases().values()).containsOnly(PhaseState.NOT_STARTED);
        assertThat(view.fields()).isEmpty();
    }

    @Test
    void anEditChangesNameSummaryAndPhases() {
        models.edit(
                aino,
                new EditModel(
                        model,
                        versionNow(),
                        "Yksi soitto",
                        "Ihminen kertoo tilanteensa kerran.",
                        Map.of(Phase.IDEATION, PhaseState.DONE, Phase.PLANNING, PhaseState.ONGOING)));

        var view = models.get(aino, model);
        assertThat(view.name()).isEqualTo("Yksi soitto");
        assertThat(view.summary()).isEqualTo("Ihminen kertoo tilanteensa kerran.");
        assertThat(view.phases().get(Phase.IDEATION)).isEqualTo(PhaseState.DONE);
        assertThat(view.phases().get(Phase.PLANNING)).isEqualTo(PhaseState.ONGOING);
        assertThat(view.phases().get(Phase.DEVELOPMENT)).isEqualTo(PhaseState.NOT_STARTED);
    }

    @Test
    void anEditOfAnOldVersionIsRefusedAlsoWhenOnlyAPhaseChangedMeanwhile() {
        int before = versionNow();
        models.edit(
                aino,
                new EditModel(model, before, "Yhteinen alkukartoitus", "", Map.of(Phase.IDEATION, PhaseState.DONE)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> models.edit(aino, new EditModel(model, before, "Toinen nimi", "", Map.of())))
                .extracting(Refused::code)
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void aWorkshopThatOpensStartsItsPhasesButDoesNotReopenWhatIsDone() {
        models.edit(
                aino,
                new EditModel(
                        model, versionNow(), "Yhteinen alkukartoitus", "", Map.of(Phase.IDEATION, PhaseState.DONE)));

        models.begin(aino, model, Set.of(Phase.IDEATION, Phase.PLANNING));

        var view = models.get(aino, model);
        assertThat(view.phases().get(Phase.IDEATION)).isEqualTo(PhaseState.DONE);
        assertThat(view.phases().get(Phase.PLANNING)).isEqualTo(PhaseState.ONGOING);
    }

    @Test
    void aFieldOfTheDescriptionIsKeptAndGoesWhenItIsEmptied() {
        models.describe(aino, model, ModelField.BASIC_IDEA, "Yksi ihminen, jolle soittaa.");
        assertThat(models.get(aino, model).fields())
                .containsExactly(Map.entry(ModelField.BASIC_IDEA, "Yksi ihminen, jolle soittaa."));

        models.describe(aino, model, ModelField.BASIC_IDEA, "  ");
        assertThat(models.get(aino, model).fields()).isEmpty();
    }

    @Test
    void theOverviewHoldsProgrammesProjectsAndModelsByName() {
        UUID letters = models.create(aino, project, "Selkeät kirjeet", "Tärkein asia on ensimmäisenä.");
        programmes.create(aino, "Arjen apu");

        Overview overview = programmes.overview(aino);

        assertThat(overview.programmes())
                .extracting(ProgrammeView::name)
                .containsExactly("Arjen apu", "Tulevaisuuden palvelut");
        ProjectView its = overview.programmes().getLast().projects().getFirst();
        assertThat(its.details().code()).isEqualTo("RRP, P4, I1");
        assertThat(its.models()).extracting(ModelLine::id).containsExactly(letters, model);
        assertThat(its.models().getFirst().phases()).hasSize(5);
        assertThat(overview.modelsLeftOut()).isZero();
    }

    @Test
    void anotherOrganisationFindsNothing() {
        assertNotFound(() -> models.get(stranger, model));
        assertNotFound(() -> models.edit(stranger, new EditModel(model, 0, "Nimi", "", Map.of())));
        assertNotFound(() -> models.begin(stranger, model, Set.of(Phase.IDEATION)));
        assertNotFound(() -> models.describe(stranger, model, ModelField.IDEA, "Idea"));
        assertNotFound(() -> models.create(stranger, project, "Malli", ""));
        assertNotFound(() -> projects.create(stranger, programme, ProjectDetails.named("Hanke")));
        assertNotFound(() -> projects.edit(stranger, project, ProjectDetails.named("Hanke")));
        assertNotFound(() -> projects.get(stranger, project));
        assertNotFound(() -> programmes.rename(stranger, programme, "Nimi"));
        assertThat(programmes.overview(stranger).programmes()).isEmpty();
    }

    @Test
    void aParticipantKnowsAModelOnlyThroughTheirWorkshop() {
        assertNotFound(() -> models.get(new Actor.Participant(Ids.random(), Ids.random()), model));
        assertNotFound(() -> models.get(new Actor.Projector(Ids.random()), model));
        assertThat(models.get(new Actor.SystemActor(), model).id()).isEqualTo(model);
    }

    private int versionNow() {
        return models.get(aino, model).version();
    }

    private static void assertNotFound(Runnable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call::run);
    }
}
