package fi.kuulolla.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.ModelLink;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** UC-01 Programmes, projects and service models: the page of a model. */
@KuulollaTest
class ModelViewTest {
    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    ModelLinks links;

    @Autowired
    ServiceModels models;

    Staff aino;
    UUID model;

    @BeforeEach
    void aModelOfAino() {
        aino = people.facilitator();
        model = workshops.model(aino);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void thePhasesStandAsCupsWithTheirStatesInWords() {
        change(Map.of(Phase.IDEATION, PhaseState.DONE, Phase.PLANNING, PhaseState.ONGOING));

        screens.open(aino, "models/" + model);

        List<PhaseCup> cups = _find(PhaseCup.class);
        assertThat(cups)
                .extracting(cup -> cup.getElement().getTextRecursively())
                .satisfies(texts ->
                        assertThat(texts.getFirst()).startsWith("Ideointi").contains("Valmis"))
                .satisfies(texts ->
                        assertThat(texts.get(1)).startsWith("Suunnittelu").contains("Käynnissä"))
                .satisfies(texts ->
                        assertThat(texts.getLast()).startsWith("Arviointi").contains("Ei alkanut"));
        assertThat(cups.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
    }

    /** As of an imported model: nobody told is not "not started", in the cups and in the form. */
    @Test
    void aPhaseOfWhichNobodyToldIsSaidToBeSo() {
        jdbc.update("delete from model_phase where service_model_id = ?", model);
        screens.open(aino, "models/" + model);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("phase-state untold")))
                .hasSize(Phase.values().length);
        assertThat(_find(NextLink.class)).isEmpty();
        edit();
        choose("Kokeilu", PhaseState.DONE);
        save();
        assertThat(models.get(aino, model).phases()).isEqualTo(Map.of(Phase.PILOTING, PhaseState.DONE));
    }

    @Test
    void whatIsNotDescribedIsNamedAndSaidNotToMeanUndone() {
        screens.open(aino, "models/" + model);

        assertThat(_get(NotDescribed.class).getElement().getTextRecursively())
                .contains("Se ei tarkoita, ettei sitä ole tehty.")
                .contains("Lyhyt kuvaus")
                .contains("Ratkaisun perusidea");
    }

    @Test
    void nameSummaryAndPhasesAreEditedInPlace() {
        screens.open(aino, "models/" + model);
        edit();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Toimintamallin nimi")), "Yksi soitto");
        _setValue(_get(TextArea.class), "Ihminen kertoo tilanteensa kerran.");
        choose("Kokeilu", PhaseState.ONGOING);
        save();

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Yksi soitto");
        assertThat(models.get(aino, model).phases().get(Phase.PILOTING)).isEqualTo(PhaseState.ONGOING);
        assertThat(_get(NotDescribed.class).getElement().getTextRecursively()).doesNotContain("Lyhyt kuvaus");
    }

    @Test
    void linksAreAddedCheckedMovedAndTakenAway() {
        screens.open(aino, "models/" + model);
        link("javascript:alert(1)", "Paha");
        TextField address = _get(TextField.class, spec -> spec.withLabel("Osoite"));
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("https://");
        _setValue(address, "");
        save();
        assertThat(address.getErrorMessage())
                .as("an address is asked for, not a name")
                .contains("https://");
        _setValue(address, "https://innokyla.fi/fi/toimintamalli/alku");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Linkin nimi")), "Innokylässä");
        save();
        link("https://example.org/kirje.pdf", "Kirjepohja");

        assertThat(_find(Anchor.class, spec -> spec.withAttribute("target", "_blank")))
                .extracting(Anchor::getText)
                .containsExactly("Innokylässä", "Kirjepohja");

        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", "Siirrä ylemmäs: Kirjepohja")));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", "Poista: Innokylässä")));
        assertThat(links.of(aino, model)).extracting(ModelLink::name).containsExactly("Kirjepohja");

        Staff stranger = people.facilitator();
        assertThat(links.of(stranger, model)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.add(stranger, model, ModelLink.Kind.OTHER, "x", "https://example.org"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        links.remove(stranger, links.of(aino, model).getFirst().id()));
    }

    private static void link(String address, String name) {
        _click(_get(NativeButton.class, spec -> spec.withText("Lisää linkki")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Osoite")), address);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Linkin nimi")), name);
        save();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whereTheModelStandsIsSetByTheScaleOfItsProgramme() {
        screens.open(aino, "models/" + model);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("model-status")))
                .isEmpty();
        edit();

        Select<ModelStatus> status =
                (Select<ModelStatus>) _get(Select.class, spec -> spec.withLabel("Toimintamallin tila"));
        _setValue(status, new ModelStatus("in_development", null));
        save();

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("model-status"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Toimintamallin tila: Kehitteillä");
        assertThat(models.get(aino, model).status()).isEqualTo("in_development");
    }

    @Test
    void whoEditsAnOldVersionIsToldAndKeepsTheirText() {
        screens.open(aino, "models/" + model);
        edit();
        change(Map.of(Phase.IDEATION, PhaseState.DONE));

        _setValue(_get(TextArea.class), "Ihminen kertoo tilanteensa kerran.");
        save();

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Joku muu ehti muuttaa");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Ihminen kertoo tilanteensa kerran.");
        assertThat(models.get(aino, model).summary()).isEmpty();
    }

    @Test
    void aModelOfAnotherOrganisationIsNotFound() {
        screens.open(people.facilitator(), "models/" + model);
        assertThat(_find(PhaseCup.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isNotEqualTo("Yhteinen alkukartoitus");

        screens.go("models/" + Ids.random());
        assertThat(_find(PhaseCup.class)).isEmpty();

        screens.go("models/no-id");
        assertThat(_find(PhaseCup.class)).isEmpty();
    }

    private void change(Map<Phase, PhaseState> phases) {
        var now = models.get(aino, model);
        models.edit(aino, new EditModel(model, now.version(), now.name(), now.summary(), phases));
    }

    private static void edit() {
        _click(_get(NativeButton.class, spec -> spec.withText("Muokkaa toimintamallia")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String phase, PhaseState state) {
        _setValue((Select<PhaseState>) _get(Select.class, spec -> spec.withLabel(phase)), state);
    }

    private static void save() {
        _click(_get(NativeButton.class, spec -> spec.withText("Tallenna")));
    }
}
