package fi.kuulolla.participation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class ReadingsTest {
    private static final String TEXT =
            "Keväällä tehtiin kysely.\nAsiakasraati kokoontui viisi kertaa.\nKokeilussa kerättiin palautetta.";

    @Autowired
    Readings readings;

    @Autowired
    Ledger ledger;

    @Autowired
    TestPeople people;

    @Autowired
    TestLedger programmes;

    Staff kaisa;
    UUID programme;
    UUID model;

    @BeforeEach
    void aModelWithItsText() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = programmes.programme(kaisa);
        model = programmes.model(kaisa, programmes.project(kaisa, programme, "Saaristo", ""), "Alkukartoitus");
        readings.lay(kaisa, model, TEXT, "https://innokyla.example/malli");
    }

    @Test
    void markedPassagesBecomeRecordsAndTheRestIsNotDescribed() {
        finish(
                kaisa,
                took(LedgerPhase.IDEATION, 2, Means.SURVEY, "Keväällä tehtiin kysely."),
                took(LedgerPhase.IDEATION, 3, Means.CLIENT_PANEL, "Asiakasraati kokoontui viisi kertaa."));

        PhaseCell ideation = cell(0);
        assertThat(ideation.state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(ideation.influence()).isEqualTo(3);
        assertThat(ideation.means()).containsExactly(Means.SURVEY, Means.CLIENT_PANEL);
        assertThat(cell(1).state()).isEqualTo(CellState.NOT_DESCRIBED);
        assertThat(ledger.ofModel(kaisa, model))
                .filteredOn(it -> it.phase() == LedgerPhase.IDEATION)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.basis()).isEqualTo("Keväällä tehtiin kysely.\nAsiakasraati kokoontui viisi kertaa.");
                    assertThat(it.basisLink()).isEqualTo("https://innokyla.example/malli");
                });
    }

    @Test
    void aPassageThatTellsOfBothLastPhasesKeepsThemJoinedUntilTheyAreReadApart() {
        finish(kaisa, took(LedgerPhase.PILOTING_EVALUATION, null, Means.CLIENT_FEEDBACK, "kerättiin palautetta"));
        assertThat(records()).doesNotContain(LedgerPhase.PILOTING, LedgerPhase.EVALUATION);

        finish(kaisa, took(LedgerPhase.PILOTING, 2, Means.CLIENT_FEEDBACK, "kerättiin palautetta"));

        assertThat(ledger.ofModel(kaisa, model))
                .filteredOn(it -> it.phase() == LedgerPhase.PILOTING_EVALUATION)
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(Status.NOT_ASSESSED));
        assertThat(cell(3).state()).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void aReaderFindsTheirOwnMarksAgainAndChangesThem() {
        finish(kaisa, took(LedgerPhase.IDEATION, 2, Means.SURVEY, "kysely"));

        assertThat(readings.desk(kaisa, model).own())
                .containsExactly(took(LedgerPhase.IDEATION, 2, Means.SURVEY, "kysely"));

        finish(kaisa);
        assertThat(cell(0).state()).isEqualTo(CellState.NOT_DESCRIBED);
        assertThat(readings.desk(kaisa, model).own()).isEmpty();
    }

    @Test
    void theSecondReaderSeesNothingOfTheFirstAndChangesNoCell() {
        finish(kaisa, took(LedgerPhase.IDEATION, 2, Means.SURVEY, "kysely"));
        Staff second = people.colleague(kaisa, StaffRole.COORDINATOR);

        Desk desk = readings.desk(second, model);
        assertThat(desk.second()).isTrue();
        assertThat(desk.own()).isEmpty();
        assertThat(desk.agreement()).isNull();
        finish(second, took(LedgerPhase.PLANNING, 3, Means.CLIENT_PANEL, "Asiakasraati"));

        assertThat(cell(0).state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cell(1).state()).isEqualTo(CellState.NOT_DESCRIBED);
        assertThat(readings.desk(second, model).agreement()).isEqualTo(new Agreement(1, 4, 2, -1.0 / 3));
        assertThat(readings.desk(kaisa, model).agreement()).isEqualTo(new Agreement(1, 4, 2, -1.0 / 3));
        assertThat(readings.agreement(kaisa, programme)).isEqualTo(new Agreement(1, 4, 2, -1.0 / 3));
    }

    @Test
    void anotherTextIsReadAnew() {
        finish(kaisa, took(LedgerPhase.IDEATION, 2, Means.SURVEY, "kysely"));
        readings.lay(kaisa, model, TEXT, "");
        assertThat(readings.desk(kaisa, model).own()).hasSize(1);

        readings.lay(kaisa, model, "Aivan toinen kuvaus.", "");

        assertThat(readings.desk(kaisa, model).own()).isEmpty();
        assertThatThrownBy(() -> finish(kaisa, took(LedgerPhase.IDEATION, 2, Means.SURVEY, "kysely")))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo("passage-unknown"));
    }

    @Test
    void onlyCoordinatorsReadAndOnlyTheirOwnOrganisation() {
        Staff facilitator = people.colleague(kaisa, StaffRole.FACILITATOR);
        assertThatThrownBy(() -> finish(facilitator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> readings.lay(facilitator, model, TEXT, "")).isInstanceOf(Forbidden.class);
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        UUID text = readings.desk(kaisa, model).text().id();
        assertThatThrownBy(() -> readings.desk(stranger, model)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.lay(stranger, model, TEXT, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.finish(stranger, model, text, List.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.agreement(stranger, programme)).isInstanceOf(NotFound.class);
    }

    private void finish(Staff reader, Mark... marks) {
        UUID text = readings.desk(reader, model).text().id();
        readings.finish(reader, model, text, List.of(marks));
    }

    private static Mark took(LedgerPhase phase, @Nullable Integer level, Means means, String passage) {
        return new Mark(
                phase,
                new RecordContent(Status.PARTICIPATED, level, Set.of(Role.CLIENT), Set.of(means), null, passage, null));
    }

    private PhaseCell cell(int phase) {
        return ledger.of(kaisa, model).get(phase);
    }

    private List<LedgerPhase> records() {
        return ledger.ofModel(kaisa, model).stream().map(it -> it.phase()).toList();
    }
}
