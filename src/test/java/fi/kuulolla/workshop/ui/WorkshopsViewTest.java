package fi.kuulolla.workshop.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-02 Plan a workshop: the list. */
@KuulollaTest
class WorkshopsViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    Running running;

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
    void withoutWorkshopsItTellsTheNextStepAndTheMethods() {
        testWorkshops.model(aino);
        screens.open(aino, "workshops");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_get(NextButton.class).getLabel()).isEqualTo("Valitse menetelmä");
        assertThat(Look.all(H3.class)).containsExactly("Suunnittele ja päätä", "Hiljainen ideointi 6-3-5");
    }

    @Test
    void theWayToAMethodAsksForTheModelAndItsPhase() {
        UUID model = testWorkshops.model(aino);
        screens.open(aino, "workshops");

        Look.press("Valitse menetelmä");
        Look.press("Jatka");

        assertThat(Look.address()).isEqualTo("models/" + model + "/plan/ideation");
    }

    @Test
    void aMethodCanBeTakenStraightFromTheEmptyList() {
        testWorkshops.model(aino);
        screens.open(aino, "workshops");

        Look.press("Ota käyttöön Suunnittele ja päätä");
        Look.press("Jatka");

        assertThat(Look.address()).matches("workshops/.*/plan");
    }

    @Test
    void withoutAModelItLeadsHome() {
        screens.open(aino, "workshops");
        Look.press("Valitse menetelmä");
        assertThat(Look.page()).contains("Lisää ensin toimintamalli.");
    }

    @Test
    void whatRunsComesFirstWithTheOneNextStep() {
        UUID planned = testWorkshops.planned(aino);
        UUID now = testWorkshops.running(aino);
        UUID past = testWorkshops.running(aino);
        running.close(aino, past);
        screens.open(aino, "workshops");

        assertThat(Look.all(H2.class)).containsExactly("Käynnissä nyt", "Suunnitteilla", "Pidetyt");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/workshops/" + now);
        assertThat(_find(NextButton.class)).isEmpty();
        assertThat(Look.page()).contains("Yhteinen alkukartoitus · Ideointi", "to 12.3.2026", "klo 13.00");
        assertThat(_find(com.vaadin.flow.component.html.Anchor.class))
                .extracting(anchor -> anchor.getHref())
                .contains("/workshops/" + planned + "/plan", "/workshops/" + past + "/after");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        testWorkshops.running(aino);
        screens.open(people.facilitator(), "workshops");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }
}
