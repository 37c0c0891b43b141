package fi.kuulolla.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-09 The matrix of a programme. */
@KuulollaTest
class MatrixViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestLedger ledger;

    @Autowired
    StaffScreens screens;

    @Autowired
    MutableClock clock;

    Staff kaisa;
    UUID programme;
    UUID survey;

    @BeforeEach
    void aProgrammeOfTwoProjects() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = ledger.programme(kaisa);
        UUID north = ledger.project(kaisa, programme, "Pohjoinen", "Helsinki");
        UUID south = ledger.project(kaisa, programme, "Etelä", "Vantaa");
        UUID mapping = ledger.model(kaisa, north, "Alkukartoitus");
        survey = ledger.participated(kaisa, mapping, LedgerPhase.IDEATION, 2, Means.SURVEY, "Kysely keväällä.");
        ledger.participated(kaisa, mapping, LedgerPhase.IDEATION, 4, Means.WORKSHOP, "Työpaja syksyllä.");
        ledger.participated(
                kaisa, mapping, LedgerPhase.PLANNING, 3, Means.DIALOGUE, Role.EXPERT_BY_EXPERIENCE, "Erätauko.");
        ledger.participated(kaisa, mapping, LedgerPhase.DEVELOPMENT, 1, Means.OTHER, "Tiedote kotiin.");
        UUID worker = ledger.model(kaisa, south, "Oma työntekijä");
        ledger.says(kaisa, worker, LedgerPhase.IDEATION, Status.DID_NOT_PARTICIPATE);
        ledger.says(kaisa, worker, LedgerPhase.PLANNING, Status.NOT_DESCRIBED);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void eachCellSaysStateLevelAndMeans() {
        open();

        assertThat(rows()).extracting(ModelRow::name).containsExactly("Alkukartoitus", "Oma työntekijä");
        MatrixCell cell = cell("Alkukartoitus", LedgerPhase.IDEATION);
        assertThat(cell.state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cell.influence()).isEqualTo(4);
        assertThat(grid().sub(cell)).isEqualTo("2 keinoa");
        assertThat(grid().sub(cell("Alkukartoitus", LedgerPhase.PLANNING))).isEqualTo("Dialogi");
        assertThat(grid().sub(cell("Alkukartoitus", LedgerPhase.DEVELOPMENT))).isEqualTo("Ei lasketa");
        assertThat(cell("Oma työntekijä", LedgerPhase.IDEATION).state()).isEqualTo(CellState.DID_NOT_PARTICIPATE);
        assertThat(summary())
                .contains("2Osallistuivat", "1Eivät osallistuneet", "1Saivat tietoa", "2 toimintamallia: 1 kuvaa");
    }

    @Test
    void fiveColumnsOrFourAndTheJoinedOneOnlyWhenSomethingNeedsIt() {
        open();
        assertThat(headers()).containsExactly("ideation", "planning", "development", "piloting", "evaluation");

        _click(_get(NativeButton.class, spec -> spec.withText("4 vaihetta")));

        assertThat(headers()).containsExactly("ideation", "planning", "development", "piloting_evaluation");
        assertThat(_get(NativeButton.class, spec -> spec.withText("4 vaihetta"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void aRoleChangesWhatCountsAndAProjectWhichModelsAreShown() {
        open();

        _setValue(select("Ryhmä"), Role.EXPERT_BY_EXPERIENCE);

        assertThat(cell("Alkukartoitus", LedgerPhase.IDEATION).state()).isNotEqualTo(CellState.PARTICIPATED);
        assertThat(cell("Alkukartoitus", LedgerPhase.PLANNING).state()).isEqualTo(CellState.PARTICIPATED);

        _setValue(select("Alue"), "Vantaa");

        assertThat(rows()).extracting(ModelRow::name).containsExactly("Oma työntekijä");
        assertThat(summary()).contains("1 toimintamalli:");
    }

    @Test
    void whatIsLookedAtStandsInTheAddress() {
        open();
        UI.getCurrent()
                .navigate(
                        "programmes/" + programme,
                        QueryParameters.fromString("status=did_not_participate&phases=4&influence=nonsense"));

        assertThat(rows()).extracting(ModelRow::name).containsExactly("Oma työntekijä");
        assertThat(headers()).hasSize(4);
        assertThat(print()).contains("status=did_not_participate", "phases=4").doesNotContain("nonsense");
    }

    @Test
    void aSearchFindsModelsByAPartOfTheirName() {
        open();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Hae toimintamallia")), "TYÖNTEKIJÄ");

        assertThat(rows()).extracting(ModelRow::name).containsExactly("Oma työntekijä");
    }

    @Test
    void linesAreSortedByNameOrByAPhaseStrongestFirst() {
        open();

        GridKt._sortByKey(grid(), "name", SortDirection.DESCENDING);
        assertThat(rows()).extracting(ModelRow::name).containsExactly("Oma työntekijä", "Alkukartoitus");

        GridKt._sortByKey(grid(), "ideation", SortDirection.ASCENDING);
        assertThat(rows()).extracting(ModelRow::name).containsExactly("Alkukartoitus", "Oma työntekijä");
    }

    @Test
    void aCellOpensItsBases() {
        open();

        openCell("Alkukartoitus", LedgerPhase.IDEATION);

        assertThat(panel()).contains("Alkukartoitus", "Ideointi", "Kysely keväällä.", "Työpaja syksyllä.");
        assertThat(panel()).contains("4 Kehittivät yhdessä · Työpaja", "Kirjasi Aino K.");
    }

    @Test
    void aCorrectionTakesThePlaceOfARecordAndTheOldOneStaysInThePast() {
        clock.advance(Duration.ofDays(2));
        open();
        openCell("Alkukartoitus", LedgerPhase.PLANNING);
        _click(_get(NativeButton.class, spec -> spec.withText("Korjaa")));
        _setValue(_get(_get(CorrectDialog.class), Select.class, spec -> spec.withLabel("Vaikuttamisen taso")), 5);
        _click(_get(_get(CorrectDialog.class), NativeButton.class, spec -> spec.withText("Tallenna korjaus")));

        assertThat(cell("Alkukartoitus", LedgerPhase.PLANNING).influence()).isEqualTo(5);
        assertThat(cell("Alkukartoitus", LedgerPhase.PLANNING).roles()).containsExactly(Role.EXPERT_BY_EXPERIENCE);
        assertThat(_find(CellPanel.class)).isEmpty();

        _setValue(_get(DatePicker.class), LocalDate.of(2026, 3, 12));
        assertThat(cell("Alkukartoitus", LedgerPhase.PLANNING).influence()).isEqualTo(3);
        openCell("Alkukartoitus", LedgerPhase.PLANNING);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Korjaa"))).isEmpty();
    }

    @Test
    void aGapIsSomethingToDoAndASurveyInSpringFillsIt() {
        open();
        NextButton fill = _get(NextButton.class);
        assertThat(fill.getLabel()).isEqualTo("Täydennä 4 aukkoa");
        _click(fill);
        assertThat(_get(GapList.class).getElement().getTextRecursively())
                .contains("Oma työntekijä", "Suunnittelu: osallistumista ei ole kuvattu.");
        _click(_find(_get(GapList.class), NativeButton.class).stream()
                .filter(it -> "Kirjaa: Oma työntekijä, Suunnittelu"
                        .equals(it.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());

        QuickForm form = _get(QuickForm.class);
        _setValue(_get(form, MultiSelectComboBox.class, spec -> spec.withLabel("Keinot")), Set.of(Means.SURVEY));
        _setValue(_get(form, IntegerField.class), 40);
        _setValue(_get(form, TextArea.class), "Kysely keväällä, 40 asiakasta.");
        _click(_get(form, NativeButton.class, spec -> spec.withText("Tallenna")));

        assertThat(_find(QuickForm.class)).isEmpty();
        assertThat(cell("Oma työntekijä", LedgerPhase.PLANNING).state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(_get(NextButton.class).getLabel()).isEqualTo("Täydennä 3 aukkoa");
    }

    @Test
    void theFormSaysWhatIsMissingAndKeepsWhatWasTyped() {
        open();
        openCell("Oma työntekijä", LedgerPhase.PLANNING);
        _click(_get(NativeButton.class, spec -> spec.withText("Lisää peruste")));
        QuickForm form = _get(QuickForm.class);
        _setValue(_get(form, TextArea.class), "Kysely keväällä.");

        _click(_get(form, NativeButton.class, spec -> spec.withText("Tallenna")));

        assertThat(_get(QuickForm.class).getElement().getTextRecursively()).contains("Valitse ainakin yksi keino.");
        assertThat(_get(form, TextArea.class).getValue()).isEqualTo("Kysely keväällä.");
        assertThat(cell("Oma työntekijä", LedgerPhase.PLANNING).state()).isEqualTo(CellState.NOT_DESCRIBED);
    }

    @Test
    void aFacilitatorReadsAndDoesNotWrite() {
        screens.open(people.colleague(kaisa, StaffRole.FACILITATOR), "programmes/" + programme);

        openCell("Alkukartoitus", LedgerPhase.IDEATION);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Lisää peruste")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Korjaa"))).isEmpty();
        _click(_get(NextButton.class));
        assertThat(_get(GapList.class).getElement().getTextRecursively()).doesNotContain("Kirjaa");
    }

    @Test
    void aProgrammeOfAnotherOrganisationIsNotFound() {
        screens.open(people.staff(StaffRole.COORDINATOR), "programmes/" + programme);
        assertThat(_find(MatrixGrid.class)).isEmpty();

        screens.go("programmes/no-id");
        assertThat(_find(MatrixGrid.class)).isEmpty();
    }

    private void open() {
        screens.open(kaisa, "programmes/" + programme);
    }

    private static MatrixGrid grid() {
        return _get(MatrixGrid.class);
    }

    private static List<ModelRow> rows() {
        return GridKt._findAll(grid());
    }

    private static ModelRow row(String name) {
        return rows().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static MatrixCell cell(String name, LedgerPhase phase) {
        return MatrixGrid.of(row(name), phase);
    }

    private static void openCell(String name, LedgerPhase phase) {
        _get(MatrixView.class).open(row(name), cell(name, phase));
    }

    private static List<String> headers() {
        return grid().getColumns().stream().map(Column::getKey).skip(1).toList();
    }

    private static String summary() {
        return _get(MatrixSummary.class).getElement().getTextRecursively();
    }

    private static String panel() {
        return _get(CellPanel.class).getElement().getTextRecursively();
    }

    private static String print() {
        return _get(Anchor.class, spec -> spec.withText("Tulosta")).getHref();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
