package fi.kuulolla.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.programme.FieldChange;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-14 Write the description of a model. */
@KuulollaTest
class DescriptionViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    StaffScreens screens;

    @Autowired
    ServiceModels models;

    @Autowired
    MutableClock clock;

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
    void aFieldSavesItselfAndSaysSo() {
        open(aino);

        _setValue(idea(), "Yksi ihminen, jolle soittaa.");

        assertThat(models.get(aino, model).fields()).containsEntry(ModelField.IDEA, "Yksi ihminen, jolle soittaa.");
        assertThat(state()).isEqualTo("Tallennettu 12.3.2026 13.00.");
        _setValue(idea(), "Yksi ihminen, jolle soittaa. Aina sama.");
        assertThat(models.get(aino, model).fields().get(ModelField.IDEA)).endsWith("Aina sama.");
    }

    @Test
    void whoChangedWhatAndWhenIsKnownAndOneGoIsOneChange() {
        open(aino);
        _setValue(idea(), "Yksi");
        clock.advance(Duration.ofMinutes(5));
        _setValue(idea(), "Yksi ihminen");
        clock.advance(Duration.ofDays(1));
        Staff kaisa = people.colleague(aino, StaffRole.COORDINATOR);
        open(kaisa);
        assertThat(state()).isEqualTo("Viimeksi muuttanut Aino K., 12.3.2026 13.05.");
        _setValue(idea(), "Yksi ihminen, jolle soittaa");

        assertThat(models.changes(aino, model))
                .extracting(FieldChange::field)
                .containsExactly(ModelField.IDEA, ModelField.IDEA);
    }

    @Test
    void whoWritesOverAnotherIsToldAndNoTextIsLost() {
        open(aino);
        models.describe(aino, model, ModelField.IDEA, "Toisen teksti");

        _setValue(idea(), "Oma teksti");

        assertThat(models.get(aino, model).fields()).containsEntry(ModelField.IDEA, "Toisen teksti");
        assertThat(idea().getValue()).isEqualTo("Oma teksti");
        assertThat(state()).startsWith("Joku muu ehti muuttaa");
    }

    @Test
    void aModelOfAnotherOrganisationIsNotFound() {
        open(people.facilitator());

        assertThat(_find(FieldEditor.class)).isEmpty();
    }

    private void open(Staff reader) {
        screens.open(reader, "models/" + model + "/description");
    }

    private static TextArea idea() {
        return _get(TextArea.class, spec -> spec.withLabel("Idea"));
    }

    private static String state() {
        return _find(FieldEditor.class)
                .get(ModelField.IDEA.ordinal())
                .getChildren()
                .toList()
                .getLast()
                .getElement()
                .getTextRecursively();
    }
}
