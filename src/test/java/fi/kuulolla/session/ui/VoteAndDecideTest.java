package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.voting.Votes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04f: a vote is open, is closed by moving on, and what follows from it is decided and taken on. */
class VoteAndDecideTest extends RunningRoom {
    @Autowired
    Themes themes;

    @Autowired
    Votes votes;

    @Autowired
    Promises promises;

    @Test
    void anOpenVoteShowsThemesAndNoResultAndMovingOnClosesIt() {
        UUID theme = aTheme();
        until("vote");
        Person client = crowd.join(workshop, Role.CLIENT);
        votes.put(client.actor(), stage().id(), theme, 2);
        CockpitPage page = cockpit();

        assertThat(page.next()).contains("Sulje äänestys ja näytä tulos");
        assertThat(page.has("k-result")).isFalse();
        assertThat(page.everything()).contains("Yksi ihminen, jolle soittaa");

        page.pressNext();

        assertThat(stage().kind()).isEqualTo("decide");
        assertThat(page.has("k-result")).isTrue();
        assertThat(votes.result(workshop).orElseThrow().voters()).isEqualTo(1);
    }

    @Test
    void anOpenVoteTellsHowManyNotesAreInNoTheme() {
        until("checkin");
        say(Role.CLIENT, "Hei kaikille.");
        until("board");
        say(Role.CLIENT, "Toivon yhden ihmisen.", "Kerron saman tarinan.", "Kirje oli vaikea.");
        var board = stage();
        running.next(aino, workshop);
        themes.create(
                aino, workshop, "Yksi ihminen", Set.of(notes(board).getFirst().id()));
        until("vote");

        CockpitPage page = cockpit();
        assertThat(page.everything()).contains("2 lappua jäi teemojen ulkopuolelle.");

        themes.create(
                aino,
                workshop,
                "Muut",
                notes(board).stream()
                        .filter(note -> note.theme() == null)
                        .map(NoteView::id)
                        .collect(Collectors.toSet()));
        page.hearsOfIt();
        assertThat(_get(VoteWork.class).getElement())
                .satisfies(vote -> assertThat(CockpitPage.texts(vote)).doesNotContain("ulkopuolelle"));
    }

    @Test
    void aResultWithoutTheExperienceSideSaysSoBeforeItIsShown() {
        aTheme();
        crowd.join(workshop, Role.STAFF, 5);
        until("decide");

        assertThat(CockpitPage.texts(_get(cockpitView(), DecideWork.class).getElement()))
                .contains("Kokemuksen puolelta ei ollut ketään");
    }

    @SuppressWarnings("unchecked")
    @Test
    void aDecisionIsWrittenDownFromItsThemesAndWaitsForSomebody() {
        UUID theme = aTheme();
        until("decide");
        CockpitPage page = cockpit();

        _setValue(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")), "Jokaiselle nimetään oma työntekijä");
        CheckboxGroup<ThemeView> from = _get(CheckboxGroup.class);
        _setValue(from, Set.copyOf(themes.of(workshop)));
        page.press("Kirjaa päätös");

        PromiseView promise = only();
        assertThat(promise.state()).isEqualTo(PromiseState.PROPOSED);
        assertThat(promise.themes()).extracting(t -> t.id()).containsExactly(theme);
        assertThat(CockpitPage.texts(_get(PromiseRow.class).getElement())).contains("Kukaan ei ole ottanut");
    }

    @Test
    void anEmptyDecisionIsAskedForAtItsFieldUntilItIsWritten() {
        until("decide");
        CockpitPage page = cockpit();
        TextArea what = _get(TextArea.class, f -> f.withLabel("Mitä päätettiin?"));
        _setValue(what, "   ");

        page.press("Kirjaa päätös");

        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).isEqualTo("Kirjoita ensin, mitä päätettiin.");
        assertThat(promises.ofWorkshop(aino, workshop)).isEmpty();

        _setValue(what, "J");
        assertThat(what.isInvalid()).isFalse();
    }

    @Test
    void pressingAgainAfterItWasWrittenDownIsNoError() {
        until("decide");
        CockpitPage page = cockpit();
        _setValue(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")), "Jokaiselle nimetään oma työntekijä");

        page.press("Kirjaa päätös").press("Kirjaa päätös");

        assertThat(only().what()).isEqualTo("Jokaiselle nimetään oma työntekijä");
        assertThat(_find(Notification.class)).isEmpty();
        assertThat(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")).isInvalid())
                .isFalse();
    }

    @Test
    void aPromiseIsTakenOnlyByWhoSaysSoThemselves() {
        until("decide");
        promises.decide(aino, workshop, stage().id(), "Kirjeissä tärkein asia ensin", Set.of());
        CockpitPage page = cockpit().press("Otan kopin");
        _setValue(_get(TextField.class, f -> f.withLabel("Kuka ottaa kopin?")), "Sari L.");
        _setValue(_get(TextField.class, f -> f.withLabel("Yksikkö tai tehtävä")), "sosiaaliohjaaja");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 4, 30));

        page.pressInDialog("Otan kopin");

        assertThat(only().state()).isEqualTo(PromiseState.PROPOSED);
        Checkbox said = _get(Checkbox.class, f -> f.withLabel("Hän sanoi itse ottavansa kopin"));
        assertThat(said.isInvalid()).isTrue();

        _setValue(said, true);
        assertThat(said.isInvalid()).isFalse();
        page.pressInDialog("Otan kopin");

        assertThat(only().state()).isEqualTo(PromiseState.TAKEN);
        assertThat(only().owner()).satisfies(owner -> assertThat(owner.name()).isEqualTo("Sari L."));
        assertThat(CockpitPage.texts(_get(PromiseRow.class).getElement())).contains("Sari L., sosiaaliohjaaja");
    }

    @Test
    void aDecisionThatWasWrittenByMistakeIsTakenBack() {
        until("decide");
        CockpitPage page = cockpit();
        _setValue(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")), "Erehdys");
        page.press("Kirjaa päätös");
        assertThat(_find(PromiseRow.class)).hasSize(1);

        page.press("Kumoa");

        assertThat(promises.ofWorkshop(aino, workshop)).isEmpty();
        assertThat(_find(PromiseRow.class)).isEmpty();
    }

    @Test
    void whatIsBeingWrittenSurvivesThatAnotherFacilitatorMovesOn() {
        until("decide");
        CockpitPage page = cockpit();
        _setValue(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")), "Kesken oleva päätös");

        running.next(aino, workshop);
        page.hearsOfIt();
        running.undo(aino, workshop);
        page.hearsOfIt();

        assertThat(_get(TextArea.class, f -> f.withLabel("Mitä päätettiin?")).getValue())
                .isEqualTo("Kesken oleva päätös");
    }

    @Test
    void withoutAVoteNoResultIsShown() {
        running.skipTo(aino, workshop, kind("decide"));

        assertThat(cockpit().everything()).doesNotContain("Äänestyksen tulos");
    }

    private UUID kind(String kind) {
        return now().stages().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID aTheme() {
        until("board");
        say(Role.CLIENT, "Toivon yhden ihmisen.");
        var board = stage();
        running.next(aino, workshop);
        return themes.create(
                aino,
                workshop,
                "Yksi ihminen, jolle soittaa",
                Set.of(notes(board).getFirst().id()));
    }

    private PromiseView only() {
        List<PromiseView> all = promises.ofWorkshop(aino, workshop);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private CockpitView cockpitView() {
        cockpit();
        return _get(CockpitView.class);
    }
}
