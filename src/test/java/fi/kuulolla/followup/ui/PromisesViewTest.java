package fi.kuulolla.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07 Promises: taking, answering, closing. */
@KuulollaTest
class PromisesViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    StaffScreens screens;

    @Autowired
    Promises promises;

    Staff aino;

    @BeforeEach
    void aino() {
        aino = people.staff(StaffRole.COORDINATOR);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void withoutPromisesThePageTellsWhereTheyComeFrom() {
        screens.open(aino, "promises");
        assertThat(_get(EmptyState.class)).isNotNull();
        assertThat(_get(H2.class).getText()).isEqualTo("Kukaan ei ole vielä luvannut mitään");
    }

    @Test
    void openPromisesComeFirstAndAnEndingNeedsItsAnswer() {
        TestStory.Played played = played();
        screens.open(aino, "promises");
        assertThat(_find(OpenPromise.class)).hasSize(2);

        press("Vastaa osallistujille: Jokaiselle nimetään oma työntekijä");
        RadioButtonGroup<AnswerKind> kind = _get(RadioButtonGroup.class);
        _setValue(kind, AnswerKind.CARRIED_OUT);
        _click(_get(NextButton.class));
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Kirjoita vastaus. Lupaus ei voi päättyä ilman sitä.");
        assertThat(state(played.taken())).isEqualTo(PromiseState.TAKEN);

        // Not only when the field is left.
        assertThat(_get(TextArea.class).getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        _setValue(_get(TextArea.class), "Kortti on nyt kaikilla.");
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        _click(_get(NextButton.class));
        PromiseView told = promises.get(aino, played.taken());
        assertThat(told.state()).isEqualTo(PromiseState.DONE);
        assertThat(told.lastAnswer())
                .hasValueSatisfying(it -> assertThat(it.signed()).isEqualTo("Aino K."));
        assertThat(_find(OpenPromise.class)).hasSize(1);
    }

    @Test
    void whatNobodyTookCannotBeMarkedAsDone() {
        played();
        screens.open(aino, "promises");
        press("Vastaa osallistujille: =SUM(1;2) kirjeet selkeiksi");
        RadioButtonGroup<AnswerKind> kind = _get(RadioButtonGroup.class);
        List<AnswerKind> offered = kind.getListDataView().getItems().toList();
        assertThat(offered).doesNotContain(AnswerKind.CARRIED_OUT, AnswerKind.TRIED);
        _setValue(kind, AnswerKind.NOT_OURS);
        _setValue(_get(TextArea.class), "Kela päättää.");
        _click(_get(NextButton.class));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Kenelle asia kuuluu"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void staffTakeAPromiseForThemselves() {
        TestStory.Played played = played();
        screens.open(aino, "promises");
        press("Otan kopin: =SUM(1;2) kirjeet selkeiksi");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Yksikkö tai tehtävä")), "viestintä");
        _click(_get(
                NextButton.class, spec -> spec.withPredicate(it -> it.getLabel().equals("Otan kopin"))));
        PromiseView taken = promises.get(aino, played.open());
        assertThat(taken.owner().name()).isEqualTo("Aino K.");
        assertThat(taken.owner().aloud()).isFalse();
    }

    @Test
    void whoTakesItAloudIsAskedForAtTheField() {
        TestStory.Played played = played();
        screens.open(aino, "promises");
        press("Otan kopin: =SUM(1;2) kirjeet selkeiksi");
        RadioButtonGroup<Boolean> aloud = _get(RadioButtonGroup.class);
        _setValue(aloud, true);
        TextField name = _get(TextField.class, spec -> spec.withLabel("Nimi, kuten hän sen sanoi"));

        _click(_get(
                NextButton.class, spec -> spec.withPredicate(it -> it.getLabel().equals("Kirjaa lupaus"))));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Kirjoita, kuka ottaa kopin.");
        assertThat(state(played.open())).isEqualTo(PromiseState.PROPOSED);
    }

    @Test
    void filtersShowWhatTheySay() {
        played();
        screens.open(aino, "promises");
        // A taken promise that nobody has told about is open: it is counted once.
        press("Avoinna 2");
        assertThat(_find(OpenPromise.class)).hasSize(2);
        press("Työn alla 0");
        assertThat(_find(OpenPromise.class)).isEmpty();
        press("Päättynyt 0");
        assertThat(_find(OpenPromise.class)).isEmpty();
        press("Kaikki 2");
        assertThat(_find(OpenPromise.class)).hasSize(2);
    }

    @Test
    void theModelTellsHowManyPromisesWait() {
        TestStory.Played played = played();
        UUID model = promises.get(aino, played.open()).model();
        screens.open(aino, "models/" + model);
        assertThat(_find(PromiseRow.class)).hasSize(2);
        assertThat(_get(H2.class, spec -> spec.withText("Lupaukset"))).isNotNull();
    }

    private TestStory.Played played() {
        return story.closed(aino, Map.of(Role.CLIENT, 3, Role.STAFF, 2));
    }

    private PromiseState state(UUID promise) {
        return promises.get(aino, promise).state();
    }

    /** By its accessible name: its text, or the label that tells it from its like. */
    private static void press(String name) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> name.equals(button.getText())
                        || name.equals(button.getElement().getAttribute("aria-label")))));
    }
}
