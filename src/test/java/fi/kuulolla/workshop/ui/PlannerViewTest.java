package fi.kuulolla.workshop.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-02 Plan a workshop: the planner. */
@KuulollaTest
class PlannerViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    Workshops workshops;

    @Autowired
    Agenda agenda;

    @Autowired
    Running running;

    @Autowired
    MutableClock clock;

    Staff aino;
    UUID id = new UUID(0, 0);

    @BeforeEach
    void aPlannedWorkshop() {
        aino = people.facilitator();
        id = testWorkshops.planned(aino);
        screens.open(aino, "workshops/" + id + "/plan");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private WorkshopView workshop() {
        return workshops.get(aino, id);
    }

    private StageView stage(String kind) {
        return workshop().stages().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static TextField nameField() {
        return _get(TextField.class, spec -> spec.withLabel("Vaiheen nimi"));
    }

    private static TextArea promptField() {
        return _get(TextArea.class, spec -> spec.withLabel("Kysymys tai ohje"));
    }

    private static IntegerField people(String role) {
        return _find(IntegerField.class).stream()
                .filter(field -> field.getAriaLabel().filter(role::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheAgendaWithItsTimes() {
        assertThat(_get(H1.class).getText()).isEqualTo("Hiljainen ideointi 6-3-5");
        assertThat(Look.all(H2.class)).contains("Hiljainen ideointi 6-3-5, 13.00–13.54");
        assertThat(Look.all(H3.class))
                .containsExactly(
                        "Aloitus", "Hiljainen kirjoittaminen", "Teemat", "Äänestys", "Päätös ja lupaus", "Lopetus");
        assertThat(Look.page()).contains("Yhteinen alkukartoitus · Ideointi · to 12.3.2026", "54 min");
    }

    @Test
    void aTextThatIsRefusedKeepsItsFormOpen() {
        Look.press("Muokkaa vaihetta");
        _setValue(promptField(), "Mikä auttaisi? ".repeat(100));
        assertThat(promptField().isInvalid()).isTrue();

        Look.press("Valmis");

        assertThat(promptField().isInvalid()).isTrue();
        _setValue(promptField(), "Mikä auttaisi?");
        assertThat(promptField().isInvalid()).isFalse();
        Look.press("Valmis");
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Kysymys tai ohje")))
                .isEmpty();
    }

    @Test
    void minutesAndOrderMoveTheClock() {
        Look.press("Pidennä: Teemat");
        assertThat(stage("themes").minutes()).isEqualTo(20);
        assertThat(Look.all(H2.class)).contains("Hiljainen ideointi 6-3-5, 13.00–13.59");
        assertThat(Look.page()).contains("Tallennettu");

        Look.press("Lyhennä: Äänestys");
        Look.press("Siirrä ylös: Äänestys");
        assertThat(stage("vote").no()).isEqualTo(3);
        assertThat(stage("vote").minutes()).isEqualTo(5);
        assertThat(Look.all(H3.class)).startsWith("Aloitus", "Hiljainen kirjoittaminen", "Äänestys", "Teemat");
    }

    @Test
    void aStageIsAddedAndRemovedAndPutBack() {
        Look.press("Lisää vaihe");
        Look.press("Avoin taulu, 15 min");
        assertThat(workshop().stages()).extracting(StageView::kind).endsWith("board", "checkout");

        Look.press("Poista vaihe");
        assertThat(workshop().stages()).hasSize(6);
        assertThat(Look.page()).contains("Poistettu: Ehdotukset.");
        Look.press("Palauta");
        assertThat(workshop().stages()).extracting(StageView::kind).endsWith("board", "checkout");
    }

    @Test
    void textsAreEditedLanguageByLanguage() {
        Look.press("Muokkaa vaihetta");
        _setValue(promptField(), "Mikä auttaisi sinua?");
        @SuppressWarnings("unchecked")
        Select<Lang> language = _get(Select.class, spec -> spec.withLabel("Kieli"));
        _setValue(language, Lang.FI_SIMPLE);
        _setValue(
                promptField(),
                "Kirjoita yhdelle lapulle yksi sellainen asia josta olisi sinulle apua silloin kun mikään ei tunnu toimivan.");
        assertThat(promptField().getHelperText()).startsWith("Lauseessa on 16 sanaa.");
        _setValue(language, Lang.SV);
        _setValue(nameField(), "Skriv tyst");

        StageView notes = stage("notes");
        assertThat(notes.prompt().texts()).containsEntry(Lang.FI, "Mikä auttaisi sinua?");
        assertThat(notes.name().texts()).containsEntry(Lang.SV, "Skriv tyst");
        assertThat(notes.name().texts()).containsEntry(Lang.FI, "Hiljainen kirjoittaminen");
    }

    @Test
    void anonymityAndVotesAreChosenByStage() {
        Look.press("Muokkaa vaihetta");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Nimettömästi")), false);
        assertThat(stage("notes").anonymous()).isFalse();

        Look.press("Äänestys");
        assertThat(_find(Checkbox.class)).isEmpty();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Pisteitä äänestäjällä")), 5);
        assertThat(stage("vote").voteBudget()).isEqualTo(5);
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        Look.press("Äänestys");
        Look.press("Muokkaa vaihetta");
        IntegerField cap = _get(IntegerField.class, spec -> spec.withLabel("Enintään yhteen teemaan"));
        _setValue(cap, 9);
        assertThat(cap.isInvalid()).isTrue();
        assertThat(cap.getErrorMessage()).startsWith("Pisteitä voi olla 1–20.");
        assertThat(stage("vote").voteCap()).isEqualTo(2);

        Look.press("Muokkaa tietoja");
        TextField title = _get(TextField.class, spec -> spec.withLabel("Työpajan nimi"));
        _setValue(title, " ");
        assertThat(title.isInvalid()).isTrue();
        _setValue(title, "Monta palvelua, yksi suunnitelma");
        assertThat(title.isInvalid()).isFalse();
        assertThat(_get(H1.class).getText()).isEqualTo("Monta palvelua, yksi suunnitelma");
    }

    @Test
    void theBalanceOfThoseInvitedIsToldAtOnce() {
        assertThat(Look.page()).contains("Merkitse, montako ihmistä kutsut.");
        _setValue(people("Asiakas tai potilas"), 3);
        _setValue(people("Työntekijä"), 8);
        assertThat(workshop().invited()).containsEntry(Role.CLIENT, 3).containsEntry(Role.STAFF, 8);
        assertThat(Look.page()).contains("Asiakkaita 3", "Muita 8", "Kutsu vielä 5 asiakasta.");

        _setValue(people("Kokemusasiantuntija"), 5);
        assertThat(Look.page()).contains("Asiakkaita on vähintään yhtä monta kuin muita.");
    }

    @Test
    void openingLeadsToTheRunningWorkshop() {
        _click(_get(NextButton.class));
        assertThat(workshop().status()).isEqualTo(WorkshopStatus.RUNNING);
        assertThat(Look.address()).isEqualTo("workshops/" + id);
    }

    @Test
    void openingLongBeforeTheTimeIsAskedFirst() {
        clock.set(MutableClock.START.minus(Duration.ofDays(2)));
        _click(_get(NextButton.class));
        assertThat(workshop().status()).isEqualTo(WorkshopStatus.PLANNED);
        assertThat(Look.page()).contains("Avaamista ei voi perua.");
        Look.press("Avaa nyt");
        assertThat(workshop().status()).isEqualTo(WorkshopStatus.RUNNING);
    }

    @Test
    void stagesStillToComeAreEditedWhileItRuns() {
        running.open(aino, id);
        screens.go("workshops/" + id + "/plan");
        Look.press("Pidennä: Teemat");
        assertThat(stage("themes").minutes()).isEqualTo(20);
        assertThat(Look.button("Siirrä alas: Aloitus").getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(Look.page()).contains("Palaa työpajaan");
    }

    @Test
    void anotherOrganisationDoesNotFindIt() {
        screens.open(people.facilitator(), "workshops/" + id + "/plan");
        assertThat(_get(H1.class).getText()).isEqualTo("Sivua ei löydy");
    }
}
