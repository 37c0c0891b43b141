package fi.kuulolla.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-10 Read a description. */
@KuulollaTest
class ReadingViewTest {
    private static final String TEXT = "Keväällä tehtiin kysely.\nAsiakasraati kokoontui viisi kertaa.";

    @Autowired
    TestPeople people;

    @Autowired
    TestLedger programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID model;

    @BeforeEach
    void aModel() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        UUID project = programmes.project(kaisa, programmes.programme(kaisa), "Saaristo", "");
        model = programmes.model(kaisa, project, "Alkukartoitus");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aPassageIsAttachedToPhaseAndMeansAndFillsACell() {
        open(kaisa);
        lay();

        _get(ReadingView.class).mark("  Asiakasraati kokoontui viisi kertaa. ");
        QuickForm form = _get(QuickForm.class);
        assertThat(form.getElement().getTextRecursively()).contains("Asiakasraati kokoontui viisi kertaa.");
        _setValue(phaseOf(form), LedgerPhase.PLANNING);
        _setValue(_get(form, MultiSelectComboBox.class, spec -> spec.withLabel("Keinot")), Set.of(Means.CLIENT_PANEL));
        _click(_get(form, NativeButton.class, spec -> spec.withText("Liitä")));
        assertThat(marks()).contains("Suunnittelu", "Asiakasraati kokoontui viisi kertaa.");
        next("Tallenna lukeminen");

        assertThat(ledger.of(kaisa, model).get(1).state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(ledger.of(kaisa, model).get(0).state()).isEqualTo(CellState.NOT_DESCRIBED);
        assertThat(marks()).contains("Suunnittelu");
    }

    @Test
    void marksAreKeptAsADraftThatCountsNowhereAndIsTheReadersAlone() {
        open(kaisa);
        lay();
        _get(ReadingView.class).mark("Keväällä tehtiin kysely.");
        QuickForm form = _get(QuickForm.class);
        _setValue(_get(form, MultiSelectComboBox.class, spec -> spec.withLabel("Keinot")), Set.of(Means.SURVEY));
        _click(_get(form, NativeButton.class, spec -> spec.withText("Liitä")));

        open(kaisa);
        assertThat(marks()).contains("Keväällä tehtiin kysely.");
        assertThat(ledger.of(kaisa, model)).allMatch(it -> it.state() == CellState.NOT_ASSESSED);

        open(people.colleague(kaisa, StaffRole.COORDINATOR));
        assertThat(marks()).doesNotContain("Keväällä tehtiin kysely.");

        open(kaisa);
        next("Tallenna lukeminen");
        assertThat(ledger.of(kaisa, model).getFirst().state()).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void nothingMarkedIsSaidAndNoFormOpens() {
        open(kaisa);
        lay();

        _get(ReadingView.class).mark(" ");

        assertThat(_find(QuickForm.class)).isEmpty();
    }

    @Test
    void anEmptyTextIsRefusedInPlace() {
        open(kaisa);

        next("Aloita lukeminen");

        assertThat(_get(PasteText.class).getElement().getTextRecursively()).contains("Kirjoita");
    }

    @Test
    void theSecondReaderIsToldThatTheyReadBlind() {
        open(kaisa);
        lay();
        next("Tallenna lukeminen");

        open(people.colleague(kaisa, StaffRole.COORDINATOR));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(it -> it.startsWith("Joku muu on jo lukenut tämän tekstin."));
        next("Tallenna lukeminen");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Kaksi lukijaa: vaiheista 4 / 4 samoin.");
    }

    @Test
    void aFacilitatorDoesNotCode() {
        open(people.colleague(kaisa, StaffRole.FACILITATOR));

        assertThat(_find(PasteText.class)).isEmpty();
    }

    private void open(Staff reader) {
        screens.open(reader, "models/" + model + "/reading");
    }

    private static void lay() {
        _setValue(_get(TextArea.class), TEXT);
        next("Aloita lukeminen");
    }

    private static void next(String label) {
        NextButton button = _get(NextButton.class);
        assertThat(button.getLabel()).isEqualTo(label);
        _click(button);
    }

    private static String marks() {
        return _get(MarkList.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Select<LedgerPhase> phaseOf(QuickForm form) {
        return _get(form, Select.class, spec -> spec.withLabel("Vaihe"));
    }
}
