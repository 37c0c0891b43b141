package fi.kuulolla.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-01 Programmes, projects and service models: home. */
@KuulollaTest
class HomeViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    StaffScreens screens;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    Staff aino;

    @BeforeEach
    void aino() {
        aino = people.facilitator();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyHomeLeadsStepByStepToTheFirstModel() {
        screens.open(aino, "home");

        nextStep("Luo ensimmäinen ohjelma");
        save("Ohjelman nimi", "Tulevaisuuden palvelut");
        nextStep("Lisää hanke");
        save("Hankkeen nimi", "Yhdessä perille");
        nextStep("Lisää toimintamalli");
        save("Toimintamallin nimi", "Yhteinen alkukartoitus");

        assertThat(_get(H1.class).getText()).isEqualTo("Yhteinen alkukartoitus");
        assertThat(programmes.overview(aino).hasModels()).isTrue();
    }

    @Test
    void theFirstStepOfAScaleLeadsNoHigher() {
        programmes.create(aino, "Tulevaisuuden palvelut");
        screens.open(aino, "home");

        _click(_get(NativeButton.class, spec -> spec.withText("Mallien tilat")));

        List<NativeButton> up = _find(NativeButton.class, spec -> spec.withText("Ylemmäs"));
        assertThat(up.getFirst().isEnabled()).isFalse();
        assertThat(up.subList(1, up.size())).isNotEmpty().allMatch(NativeButton::isEnabled);
    }

    @Test
    void aMissingNameIsToldAtItsFieldAndNothingIsMade() {
        screens.open(aino, "home");
        nextStep("Luo ensimmäinen ohjelma");

        _click(_get(NativeButton.class, spec -> spec.withText("Tallenna")));

        TextField name = _get(TextField.class, spec -> spec.withLabel("Ohjelman nimi"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Kirjoita nimi.");
        assertThat(programmes.overview(aino).programmes()).isEmpty();

        save("Ohjelman nimi", "Tulevaisuuden palvelut");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(programmes.overview(aino).programmes()).hasSize(1);
    }

    @Test
    void aDoubleClickMakesOneProgramme() {
        screens.open(aino, "home");
        nextStep("Luo ensimmäinen ohjelma");
        _setValue(_get(TextField.class, it -> it.withLabel("Ohjelman nimi")), "Tulevaisuuden palvelut");
        NativeButton save = _get(NativeButton.class, it -> it.withText("Tallenna"));

        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));

        assertThat(programmes.overview(aino).programmes()).hasSize(1);
    }

    @Test
    void enterInTheNameSaves() {
        screens.open(aino, "home");
        nextStep("Luo ensimmäinen ohjelma");
        TextField name = _get(TextField.class, it -> it.withLabel("Ohjelman nimi"));
        _setValue(name, "Tulevaisuuden palvelut");

        ComponentUtil.fireEvent(name, new KeyDownEvent(name, Key.ENTER.getKeys().getFirst()));

        assertThat(programmes.overview(aino).programmes()).hasSize(1);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void modelsAreListedWithTheirPhasesInWords() {
        UUID model = aModel("Selkeät kirjeet");
        screens.open(aino, "home");

        Anchor link = _get(Anchor.class, spec -> spec.withText("Selkeät kirjeet"));
        assertThat(link.getHref()).isEqualTo("/models/" + model);
        PhaseStrip strip = _get(PhaseStrip.class);
        assertThat(strip.getElement().getTextRecursively())
                .startsWith("Ideointi: Ei alkanut")
                .contains("Arviointi: Ei alkanut");
    }

    @Test
    void thereIsOneNextStepAndItPlansAWorkshop() {
        UUID model = aModel("Selkeät kirjeet");
        screens.open(aino, "home");

        List<NextLink> steps = _find(NextLink.class);
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().getElement().getTextRecursively()).isEqualTo("Suunnittele ideoinnin työpaja");
        assertThat(steps.getFirst().getHref()).contains(model.toString()).contains("ideation");
        assertThat(_find(NextButton.class)).isEmpty();
    }

    @Test
    void aProgrammeNamesItsOwnScale() {
        UUID model = aModel("Selkeät kirjeet");
        var now = models.get(aino, model);
        models.edit(aino, new EditModel(model, now.version(), now.name(), "", Map.of(), "in_use"));
        screens.open(aino, "home");
        assertThat(section()).contains("Toimintamallin tila: Käytössä");

        _click(_get(NativeButton.class, spec -> spec.withText("Mallien tilat")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("6. tila")), "Arjessa");
        _click(_get(NativeButton.class, spec -> spec.withText("Tallenna")));

        assertThat(section()).contains("Toimintamallin tila: Arjessa");
    }

    @Test
    void aStepThatIsInUseStaysAndTheDialogSaysSo() {
        UUID model = aModel("Selkeät kirjeet");
        var now = models.get(aino, model);
        models.edit(aino, new EditModel(model, now.version(), now.name(), "", Map.of(), "idea"));
        screens.open(aino, "home");

        _click(_get(NativeButton.class, spec -> spec.withText("Mallien tilat")));
        _click(_find(NativeButton.class, spec -> spec.withText("Poista")).getFirst());
        _click(_get(NativeButton.class, spec -> spec.withText("Tallenna")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("on tilassa, jonka poistit");
    }

    private String section() {
        return _get(ProgrammeSection.class).getElement().getTextRecursively();
    }

    @Test
    void whatIsLookedForTakesTheListsPlaceUntilTheFieldIsEmptied() {
        UUID letters = aModel("Selkeät kirjeet");
        screens.open(aino, "home");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Hae")), "kirjeitä");

        assertThat(_find(ProgrammeSection.class)).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("Selkeät kirjeet")).getHref())
                .isEqualTo("/models/" + letters);
        assertThat(_get(SearchResults.class).getElement().getTextRecursively()).contains("Yksi toimintamalli");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Hae")), "");
        assertThat(_find(ProgrammeSection.class)).hasSize(1);
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() {
        aModel("Selkeät kirjeet");
        screens.open(aino, "home");
        UI.getCurrent().navigate("home", QueryParameters.of("search", "puhelin"));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Hae")).getValue())
                .isEqualTo("puhelin");
        assertThat(_get(SearchResults.class).getElement().getTextRecursively())
                .contains("Haulla ”puhelin” ei löytynyt mitään.")
                .contains("Kokeile vain yhtä sanaa");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        aModel("Selkeät kirjeet");
        screens.open(people.facilitator(), "home");

        assertThat(_find(ProgrammeSection.class)).isEmpty();
        assertThat(_get(H2.class).getText()).isEqualTo("Aloita ohjelmasta");
    }

    private UUID aModel(String name) {
        UUID programme = programmes.create(aino, "Tulevaisuuden palvelut");
        return models.create(aino, projects.create(aino, programme, ProjectDetails.named("Yhdessä perille")), name, "");
    }

    private static void nextStep(String text) {
        NextButton step = _get(NextButton.class);
        assertThat(step.getLabel()).isEqualTo(text);
        _click(step);
    }

    private static void save(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
        _click(_get(NativeButton.class, spec -> spec.withText("Tallenna")));
    }
}
