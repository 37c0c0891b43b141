package fi.kuulolla.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-13 A description for Innokylä, field by field. */
@KuulollaTest
class InnokylaViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    Workshops workshops;

    @Autowired
    ServiceModels models;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID model;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        model = workshops.get(kaisa, testWorkshops.planned(kaisa)).model();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void everyWrittenFieldCanBeCopied() {
        models.describe(kaisa, model, ModelField.IDEA, "Yksi yhteinen kartoitus.");
        screens.open(kaisa, "models/" + model + "/innokyla");
        assertThat(_get(H1.class).getText()).isEqualTo("Innokylän kuvaus");
        assertThat(_find(H3.class)).hasSize(6 + ModelField.values().length);
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> "Kopioi: Idea".equals(button.getElement().getAttribute("aria-label")))));
        expectNotifications("Kopioitu: Idea");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Kopioi")).size())
                .isEqualTo(_find(H3.class).size()
                        - _find(Paragraph.class, spec -> spec.withText("Ei vielä kuvattu."))
                                .size());
    }

    @Test
    void theNextStepIsTheDocument() {
        screens.open(kaisa, "models/" + model + "/innokyla");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/models/" + model + "/innokyla.docx");
    }

    @Test
    void theModelsPageLeadsHere() {
        screens.open(kaisa, "models/" + model);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/models/" + model + "/innokyla");
    }

    @Test
    void anotherOrganisationFindsNothing() {
        screens.open(people.staff(StaffRole.COORDINATOR), "models/" + model + "/innokyla");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Innokylän kuvaus");
    }
}
