package fi.kuulolla.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.EmptyState;
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

/** UC-09 The matrix of a programme: when nothing stands in it, when a cell is open, when a number cannot be. */
@KuulollaTest
class MatrixStatesTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestLedger ledger;

    @Autowired
    StaffScreens screens;

    Staff kaisa;
    UUID programme;

    @BeforeEach
    void anEmptyProgramme() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = ledger.programme(kaisa);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theOpenCellIsMarkedUntilItsBasesAreClosed() {
        aModelNotDescribed();
        open();
        MatrixGrid grid = _get(MatrixGrid.class);
        ModelRow row = row();

        openIdeation();
        assertThat(grid.isOpen(row, LedgerPhase.IDEATION)).isTrue();
        assertThat(grid.isOpen(row, LedgerPhase.PLANNING)).isFalse();

        _click(_get(NativeButton.class, it -> it.withAttribute("aria-label", "Sulje peruste")));
        assertThat(grid.isOpen(row, LedgerPhase.IDEATION)).isFalse();
    }

    @Test
    void aMapWithoutLinesSaysWhyInPlaceOfZeros() {
        open();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Kartassa ei ole vielä toimintamalleja", "Tuo olemassa olevat kuvaukset");
        assertThat(_find(Pictures.class)).isEmpty();

        UI.getCurrent().navigate("programmes/" + programme, QueryParameters.of("search", "zzz"));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Väljennä rajausta");
    }

    @Test
    void aPictureWithoutMeansSaysSo() {
        aModelNotDescribed();
        open();
        assertThat(_get(Pictures.class).getElement().getTextRecursively())
                .contains("Vielä ei ole kuvattu, millä keinoilla osallistuttiin.");
    }

    /** Minus three clients once became "how many is not known". */
    @Test
    void aNumberThatCannotBeIsToldAtItsFieldAndNothingIsWritten() {
        aModelNotDescribed();
        open();
        openIdeation();
        _click(_get(NativeButton.class, spec -> spec.withText("Lisää peruste")));
        QuickForm form = _get(QuickForm.class);
        _setValue(_get(form, MultiSelectComboBox.class, spec -> spec.withLabel("Keinot")), Set.of(Means.SURVEY));
        IntegerField clients = _get(form, IntegerField.class);
        _setValue(clients, -3);

        _click(_get(form, NativeButton.class, spec -> spec.withText("Tallenna")));

        assertThat(clients.isInvalid()).isTrue();
        assertThat(clients.getI18n().getMinErrorMessage()).isEqualTo("Ihmisiä voi olla 0–1 000 000.");
        assertThat(ideation().state()).isEqualTo(CellState.NOT_DESCRIBED);
    }

    private void aModelNotDescribed() {
        UUID project = ledger.project(kaisa, programme, "Pohjoinen", "Helsinki");
        ledger.says(kaisa, ledger.model(kaisa, project, "Alkukartoitus"), LedgerPhase.IDEATION, Status.NOT_DESCRIBED);
    }

    private void open() {
        screens.open(kaisa, "programmes/" + programme);
    }

    private static ModelRow row() {
        return (ModelRow) GridKt._findAll(_get(MatrixGrid.class)).getFirst();
    }

    private static MatrixCell ideation() {
        return MatrixGrid.of(row(), LedgerPhase.IDEATION);
    }

    private static void openIdeation() {
        _get(MatrixView.class).open(row(), ideation());
    }
}
