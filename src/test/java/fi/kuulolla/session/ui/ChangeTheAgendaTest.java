package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-04g: the agenda and the question are changed while the workshop runs. */
class ChangeTheAgendaTest extends RunningRoom {

    @Test
    void aStageIsSkippedByGoingToALaterOne() {
        StageView themes = kind("themes");

        cockpit().press("Muokkaa ohjelmaa").pressInRow("Teemat", "Siirry tähän");

        assertThat(stage().id()).isEqualTo(themes.id());
        assertThat(kind("board").state()).isEqualTo(StageState.SKIPPED);
    }

    @Test
    void aStageThatIsOverIsOpenedAgain() {
        until("themes");

        cockpit().press("Muokkaa ohjelmaa").pressInRow("Ehdotukset", "Avaa uudelleen");

        assertThat(stage().kind()).isEqualTo("board");
    }

    @Test
    void whatIsToComeIsReorderedAndGetsMoreMinutes() {
        int minutes = kind("themes").minutes();
        CockpitPage page = cockpit().press("Muokkaa ohjelmaa");

        page.press("Siirrä aiemmaksi: Teemat").pressInRow("Teemat", "Lisää minuutti");

        assertThat(kinds()).startsWith("checkin", "themes", "board");
        assertThat(kind("themes").minutes()).isEqualTo(minutes + 1);
    }

    @Test
    void theQuestionIsChangedInItsLanguages() {
        until("board");
        CockpitPage page = cockpit().press("Muokkaa");

        _setValue(_get(TextArea.class, f -> f.withLabel("suomi")), "Mikä auttaisi, kun tarvitset monta palvelua?");
        page.press("Tallenna");

        assertThat(stage().prompt().in(Lang.FI, Lang.FI)).isEqualTo("Mikä auttaisi, kun tarvitset monta palvelua?");
        assertThat(page.prompt()).isEqualTo("Mikä auttaisi, kun tarvitset monta palvelua?");
    }

    @Test
    void theRailTellsWhenEachStageBegins() {
        cockpit();
        assertThat(rail()).contains("13.00 · 10 min").contains("13.10 · 20 min").contains("13.30 · 15 min");

        running.extend(aino, workshop, 5);
        cockpit();

        assertThat(rail()).contains("13.00 · 10 min").contains("13.15 · 20 min").contains("13.35 · 15 min");
    }

    private static String rail() {
        return CockpitPage.texts(_get(Rail.class).getElement());
    }

    private StageView kind(String kind) {
        return now().stages().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds() {
        return now().stages().stream().map(StageView::kind).toList();
    }
}
