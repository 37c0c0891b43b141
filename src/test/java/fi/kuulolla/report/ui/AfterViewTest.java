package fi.kuulolla.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Workshops;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-11 After a workshop. */
@KuulollaTest
class AfterViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    Ledger ledger;

    @Autowired
    Workshops workshops;

    Staff kaisa;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aCoordinatorConfirmsTheDraftAndTheCellIsFilled() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        screens.open(kaisa, "workshops/" + workshop + "/after");
        assertThat(_find(NextLink.class)).isEmpty();
        Select<Integer> level = _get(Select.class, spec -> spec.withLabel("Vaikuttamisen taso"));
        assertThat(level.getValue()).isEqualTo(4);
        _setValue(level, 3);
        _click(_get(NextButton.class));

        PhaseCell cell =
                ledger.of(kaisa, workshops.get(kaisa, workshop).model()).getFirst();
        assertThat(cell.state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cell.influence()).isEqualTo(3);
        assertThat(text()).contains("Vahvisti Aino K., 12.3.2026");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/promises?show=open");
    }

    @Test
    void aNumberBelowZeroStaysInItsFieldWithAMessage() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        screens.open(kaisa, "workshops/" + workshop + "/after");
        IntegerField clients = _get(IntegerField.class, spec -> spec.withLabel("Asiakas tai potilas"));
        clients.setValue(-3);
        _click(_get(NextButton.class));

        assertThat(clients.isInvalid()).isTrue();
        assertThat(clients.getI18n().getMinErrorMessage()).isEqualTo("Ihmisiä voi olla 0–1 000 000.");
        assertThat(text()).doesNotContain("Vahvisti Aino K., 12.3.2026");
    }

    @Test
    void theMinutesTellHowItRanWhoWasThereAndWhatWaits() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        screens.open(kaisa, "workshops/" + workshop + "/after");
        assertThat(_get(H1.class).getText())
                .isEqualTo(workshops.get(kaisa, workshop).title());
        String text = text();
        assertThat(text)
                .contains("Kokemuksen puoli 6 · Työn puoli 5")
                .contains("11 lappua. Kokemuksen puoli 9 · Työn puoli 7 · yhteensä 16 pistettä")
                .contains("21 lappua odottaa vastausta.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(
                        "/workshops/" + workshop + "/workbook.xlsx",
                        "/workshops/" + workshop + "/minutes",
                        "/workshops/" + workshop + "/answer-sheets");
    }

    @Test
    void aResultWithoutTheExperienceSideSaysSoFirst() {
        UUID workshop = story.closed(kaisa, Map.of(Role.STAFF, 6)).workshop();
        screens.open(kaisa, "workshops/" + workshop + "/after");
        assertThat(text()).contains("Kokemuksen puolelta ei ollut ketään mukana.");
    }

    @Test
    void aFacilitatorSeesTheDraftAndDoesNotConfirm() {
        UUID workshop = story.closed(kaisa, Map.of(Role.CLIENT, 2)).workshop();
        screens.open(people.colleague(kaisa, StaffRole.FACILITATOR), "workshops/" + workshop + "/after");
        assertThat(_find(NextButton.class)).isEmpty();
        assertThat(text()).contains("Kehittäjäkoordinaattori vahvistaa luonnoksen.");
    }

    @Test
    void aRunningWorkshopSaysThatItIsStillOpen() {
        UUID workshop = testWorkshops.running(kaisa);
        screens.open(kaisa, "workshops/" + workshop + "/after");
        assertThat(text()).contains("Työpaja on vielä auki.").contains("Luonnos tehdään, kun työpaja päätetään.");
    }

    @Test
    void anotherOrganisationFindsNothing() {
        UUID workshop = testWorkshops.running(kaisa);
        screens.open(people.staff(StaffRole.COORDINATOR), "workshops/" + workshop + "/after");
        assertThat(_get(H1.class).getText())
                .doesNotContain(workshops.get(kaisa, workshop).title());
    }

    /** All words of the page, as a reader meets them. */
    private static String text() {
        StringBuilder text = new StringBuilder();
        _find(Paragraph.class)
                .forEach(it -> text.append(it.getElement().getTextRecursively()).append('\n'));
        _find(Span.class).forEach(it -> text.append(it.getText()).append('\n'));
        assertThat(UI.getCurrent()).isNotNull();
        return text.toString();
    }
}
