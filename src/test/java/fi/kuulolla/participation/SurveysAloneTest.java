package fi.kuulolla.participation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.workshop.Workshops;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-02 Plan a workshop: what is asked when a phase has only surveys so far. */
@KuulollaTest
class SurveysAloneTest {
    @Autowired
    Ledger ledger;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    Workshops workshops;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID held;
    UUID model;

    @BeforeEach
    void aPhaseWithARecord() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        held = story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        model = workshops.get(kaisa, held).model();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aPhaseWithSurveysAndFeedbackOnlyIsAskedWhyAndOfferedMethods() {
        told(Set.of(Means.SURVEY, Means.CLIENT_FEEDBACK));

        screens.open(kaisa, "models/" + model + "/plan/ideation");

        assertThat(asked()).contains("Miksi kysely? Mikä tapa toisi uutta tietoa?");
        assertThat(_find(NextButton.class)).isNotEmpty();
    }

    @Test
    void aPhaseWithAWorkshopIsNotAsked() {
        told(Set.of(Means.SURVEY, Means.WORKSHOP));

        screens.open(kaisa, "models/" + model + "/plan/ideation");

        assertThat(asked()).isEmpty();
    }

    @Test
    void aPhaseOfWhichNothingIsToldIsNotAsked() {
        told(Set.of(Means.SURVEY));

        screens.open(kaisa, "models/" + model + "/plan/planning");

        assertThat(asked()).isEmpty();
    }

    private void told(Set<Means> means) {
        RecordView draft = ledger.ofWorkshop(kaisa, held).getFirst();
        ledger.confirm(
                kaisa,
                draft.id(),
                new Confirmation(Status.PARTICIPATED, 2, Map.of(Role.CLIENT, 6), means, "remote", ""));
    }

    private static String asked() {
        return _find(Paragraph.class).stream()
                .filter(it -> it.hasClassName("k-warn"))
                .map(it -> _find(it, Span.class).getFirst().getText())
                .findFirst()
                .orElse("");
    }
}
