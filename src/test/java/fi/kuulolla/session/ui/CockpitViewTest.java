package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04: a facilitator runs a workshop. */
@KuulollaTest
class CockpitViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    Workshops stored;

    @Autowired
    Running running;

    @Autowired
    Contributions contributions;

    @Autowired
    StaffScreens screens;

    private Staff aino;
    private UUID workshop;

    @BeforeEach
    void aWorkshopIsPlanned() {
        aino = people.facilitator();
        workshop = workshops.planned(aino, "silent-635");
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void beforeOpeningItShowsHowToJoinAndOffersToOpen() {
        CockpitPage page = CockpitPage.open(screens, aino, workshop);

        assertThat(page.next()).contains("Avaa työpaja");
        assertThat(page.everything()).contains(now().joinCode());

        page.pressNext();

        assertThat(now().status()).isEqualTo(WorkshopStatus.RUNNING);
        assertThat(page.next())
                .startsWith("Seuraava vaihe")
                .contains(now().next().orElseThrow().name().in(Lang.FI, Lang.FI));
    }

    @Test
    void movingOnNeverAsksAndCanBeTakenBack() {
        CockpitPage page = opened();
        StageView first = now().current().orElseThrow();

        page.pressNext();

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(now().current().orElseThrow().no()).isEqualTo(first.no() + 1);
        assertThat(_find(Notification.class)).isNotEmpty();

        page.press("Kumoa");

        assertThat(now().current().orElseThrow().id()).isEqualTo(first.id());
    }

    @Test
    void twoFacilitatorsWhoPressAtTheSameMomentSkipNothing() {
        CockpitPage page = opened();
        StageView first = now().current().orElseThrow();
        running.next(people.colleague(aino, StaffRole.FACILITATOR), workshop);
        StageView second = now().current().orElseThrow();

        page.pressNextDrawnFor(first.id().toString());

        assertThat(now().current().orElseThrow().id()).isEqualTo(second.id());
        assertThat(CockpitPage.texts(_get(Notification.class).getElement()))
                .contains("Nyt on vaihe " + second.name().in(Lang.FI, Lang.FI) + ".");
    }

    @Test
    void takingTheNextStepBackHidesTheNotesItHadShown() {
        CockpitPage page = opened();
        untilKind("notes", page);

        page.pressNext();
        assertThat(page.has("k-bowl")).isFalse();
        page.press("Kumoa");

        assertThat(page.has("k-bowl")).isTrue();
        assertThat(page.has("k-board")).isFalse();
    }

    @Test
    void aSecondFacilitatorSeesWhatTheFirstDoesAndTakesOver() {
        CockpitPage page = CockpitPage.open(screens, people.colleague(aino, StaffRole.FACILITATOR), workshop);
        running.open(aino, workshop);
        running.next(aino, workshop);

        page.hearsOfIt().pressNext();

        assertThat(now().current().orElseThrow().no()).isEqualTo(3);
    }

    @Test
    void hiddenNotesAreANumberAndTheirTextIsNowhereOnThePage() {
        String secret = "Toivon yhden ihmisen, jolle voin soittaa";
        CockpitPage page = opened();
        StageView notes = untilKind("notes", page);
        contributions.addAssisted(aino, workshop, notes.id(), Role.CLIENT, secret, true);

        page.hearsOfIt();

        assertThat(page.has("k-bowl")).isTrue();
        assertThat(page.has("k-board")).isFalse();
        assertThat(page.everything()).contains("Sinäkään et näe niitä").doesNotContain(secret);

        page.press("Näkyvissä");

        assertThat(page.has("k-board")).isTrue();
        assertThat(page.has("k-bowl")).isFalse();
        assertThat(stored.get(aino, workshop).stage(notes.id()).revealed()).isTrue();

        page.press("Piilossa");

        assertThat(page.has("k-board")).isFalse();
    }

    @Test
    void greetingsOfTheCheckInAreNotThereToCluster() {
        CockpitPage page = opened();
        StageView checkIn = now().current().orElseThrow();
        page.pressNext().pressNext();

        assertThat(page.element("k-clusters").getAttribute("without"))
                .isEqualTo(checkIn.id().toString());
    }

    @Test
    void timeIsAddedTakenAndStopped() {
        CockpitPage page = opened();
        long before = left();

        page.press("+1").press("+1").press("−1");

        assertThat(left()).isEqualTo(before + 60);

        page.press("Pysäytä");

        assertThat(now().current().orElseThrow().clock().running()).isFalse();

        page.press("Käynnistä");

        assertThat(now().current().orElseThrow().clock().running()).isTrue();
    }

    @Test
    void writingIsPausedAndThePageSaysSo() {
        CockpitPage page = opened();
        untilKind("notes", page);

        page.press("Keskeytä");

        assertThat(now().current().orElseThrow().inputPaused()).isTrue();
        assertThat(page.button("Keskeytä").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(CockpitPage.texts(_get(CockpitView.class).getElement())).contains("Kirjoittaminen on keskeytetty");
    }

    @Test
    void theButtonsOfTheBarNeverMoveOrSwapPlaces() {
        CockpitPage page = CockpitPage.open(screens, aino, workshop);
        String before = bar();
        page.pressNext();
        assertThat(bar()).isEqualTo(before);
        page.pressNext();
        assertThat(bar()).isEqualTo(before);
    }

    @Test
    void theLastStageAsksOnceAndThenClosesForGood() {
        CockpitPage page = opened();
        int stages = now().stages().size();
        for (int i = 1; i < stages; i++) {
            page.pressNext();
        }
        assertThat(page.next()).contains("Päätä työpaja");

        page.pressNext();

        assertThat(now().status()).isEqualTo(WorkshopStatus.RUNNING);
        page.pressInDialog("Päätä työpaja");

        assertThat(now().status()).isEqualTo(WorkshopStatus.CLOSED);
    }

    @Test
    void aWorkshopOfAnotherOrganisationIsNotFound() {
        screens.open(people.facilitator(), "workshops/" + workshop);

        assertThat(_find(CockpitView.class)).isEmpty();
    }

    private CockpitPage opened() {
        running.open(aino, workshop);
        return CockpitPage.open(screens, aino, workshop);
    }

    private StageView untilKind(String kind, CockpitPage page) {
        while (!now().current().orElseThrow().kind().equals(kind)) {
            page.pressNext();
        }
        return now().current().orElseThrow();
    }

    private WorkshopView now() {
        return stored.get(aino, workshop);
    }

    private long left() {
        return now().current().orElseThrow().clock().leftSeconds(MutableClock.START);
    }

    /** What stands in the bar, in its order, without what the next button says. */
    private static String bar() {
        return _find(_get(Bar.class), NativeButton.class).stream()
                .filter(button -> !(button instanceof NextButton))
                .map(button -> CockpitPage.texts(button.getElement()))
                .toList()
                .toString();
    }
}
