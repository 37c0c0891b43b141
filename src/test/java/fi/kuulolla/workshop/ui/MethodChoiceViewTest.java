package fi.kuulolla.workshop.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-02 Plan a workshop: the choice of a method. */
@KuulollaTest
class MethodChoiceViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    Workshops workshops;

    Staff aino;
    UUID model = new UUID(0, 0);

    @BeforeEach
    void aModel() {
        aino = people.facilitator();
        model = testWorkshops.model(aino);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatSuitsThePhaseComesFirst() {
        screens.open(aino, "models/" + model + "/plan/ideation");
        assertThat(Look.all(H2.class)).containsExactly("Hiljainen ideointi 6-3-5", "Suunnittele ja päätä");
        assertThat(_get(NextButton.class).getLabel()).isEqualTo("Ota käyttöön Hiljainen ideointi 6-3-5");
        assertThat(Look.page()).contains("54 min, 4–40 ihmistä.");

        screens.go("models/" + model + "/plan/planning");
        assertThat(Look.all(H2.class)).startsWith("Suunnittele ja päätä");
    }

    @Test
    void takingOnePlansAWorkshopAndOpensItsPlanner() {
        screens.open(aino, "models/" + model + "/plan/ideation");
        Look.press("Ota käyttöön Hiljainen ideointi 6-3-5");

        WorkshopView planned = workshops.ofModel(aino, model).getFirst();
        assertThat(Look.address()).isEqualTo("workshops/" + planned.id() + "/plan");
        assertThat(planned.phases()).containsExactly(Phase.IDEATION);
        assertThat(planned.methodCode()).isEqualTo("silent-635");
        assertThat(planned.language()).isEqualTo("fi");
        assertThat(planned.title()).isEqualTo("Yhteinen alkukartoitus: ideointi");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID foreign = testWorkshops.model(people.facilitator());
        for (String page : new String[] {
            "models/" + foreign + "/plan/ideation", "models/" + model + "/plan/karaoke", "models/x/plan/ideation"
        }) {
            screens.open(aino, page);
            assertThat(_get(H1.class).getText()).as(page).isEqualTo("Sivua ei löydy");
        }
    }
}
