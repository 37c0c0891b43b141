package fi.kuulolla.participation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-01: a draft on the page of its service model is offered to whoever may confirm it. */
@KuulollaTest
class DraftOnModelPageTest {
    private static final String WAITS =
            "Kehittäjäkoordinaattori vahvistaa luonnoksen. Sitä ennen se ei näy missään luvuissa.";

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    Workshops workshops;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID model;

    @BeforeEach
    void aDraft() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        UUID held = story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        model = workshops.get(kaisa, held).model();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aCoordinatorIsOfferedToConfirm() {
        screens.open(kaisa, "models/" + model);

        assertThat(links()).contains("Vahvista luonnos");
        assertThat(said()).doesNotContain(WAITS);
    }

    @Test
    void aFacilitatorIsToldWhoConfirms() {
        screens.open(people.colleague(kaisa, StaffRole.FACILITATOR), "models/" + model);

        assertThat(links()).contains("Avaa työpajan muistio").doesNotContain("Vahvista luonnos");
        assertThat(said()).contains(WAITS);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
