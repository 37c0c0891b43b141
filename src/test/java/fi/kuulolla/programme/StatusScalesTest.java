package fi.kuulolla.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.participation.Matrix;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.StatusScales.Step;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class StatusScalesTest {
    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    StatusScales scales;

    @Autowired
    Matrix matrix;

    Staff aino;
    UUID programme;
    UUID model;

    @BeforeEach
    void aModel() {
        aino = people.facilitator();
        programme = programmes.create(aino, "Tulevaisuuden palvelut");
        UUID project = projects.create(aino, programme, ProjectDetails.named("Saaristo"));
        model = models.create(aino, project, "Selkeät kirjeet", "");
        models.create(aino, project, "Alkukartoitus", "");
    }

    @Test
    void everyProgrammeBeginsWithTheUsualScale() {
        assertThat(scales.of(aino, programme))
                .extracting(ModelStatus::code)
                .containsExactly("idea", "planned", "in_development", "in_trial", "evaluated", "in_use", "ended");
    }

    @Test
    void namesAreTheProgrammesOwnAndUsualOnesStayInAllLanguages() {
        scales.set(
                aino,
                programme,
                List.of(new Step("in_use", "Arjessa"), new Step("idea", "Idé"), new Step(null, "Jakelussa")));

        List<ModelStatus> scale = scales.of(aino, programme);
        assertThat(scale.get(0)).isEqualTo(new ModelStatus("in_use", "Arjessa"));
        assertThat(scale.get(1)).isEqualTo(new ModelStatus("idea", null));
        assertThat(scale.get(2).name()).isEqualTo("Jakelussa");
        assertThat(scales.of(aino, programmes.create(aino, "Toinen"))).hasSize(7);
    }

    @Test
    void aStepSomeModelStandsAtStays() {
        stand("in_trial");
        List<Step> without = new ArrayList<>();
        scales.usual().stream()
                .filter(it -> !it.code().equals("in_trial"))
                .forEach(it -> without.add(new Step(it.code(), it.code())));

        assertRefused("status-in-use", () -> scales.set(aino, programme, without));
        assertRefused(
                "status-twice",
                () -> scales.set(aino, programme, List.of(new Step(null, "Käytössä"), new Step(null, "käytössä"))));
        assertRefused("text-empty", () -> scales.set(aino, programme, List.of(new Step(null, " "))));
        assertRefused("status-unknown", () -> stand("own-1"));
    }

    @Test
    void theMatrixIsNarrowedByWhereModelsStand() {
        stand("in_trial");

        assertThat(names("in_trial")).containsExactly("Selkeät kirjeet");
        assertThat(names(ParticipationFilter.NO_STATUS)).containsExactly("Alkukartoitus");
        assertThat(names("idea")).isEmpty();
        assertThat(names(null)).hasSize(2);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        Staff stranger = people.facilitator();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scales.set(stranger, programme, List.of(new Step(null, "Oma"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scales.ofModel(stranger, model));
        scales.set(aino, programme, List.of(new Step(null, "Oma")));
        assertThat(scales.of(stranger, programme)).hasSize(7);
    }

    private List<String> names(@org.jspecify.annotations.Nullable String status) {
        ParticipationFilter filter = ParticipationFilter.all(PhaseColumns.FIVE).at(status);
        return matrix.lines(aino, programme, filter, Matrix.Order.byName(), 0, 10).stream()
                .map(ModelRow::name)
                .toList();
    }

    private void stand(String status) {
        var now = models.get(aino, model);
        models.edit(aino, new EditModel(model, now.version(), now.name(), "", Map.of(), status));
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call::run)
                .extracting(Refused::code)
                .isEqualTo(code);
    }
}
