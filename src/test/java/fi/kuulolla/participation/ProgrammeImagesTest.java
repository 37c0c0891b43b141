package fi.kuulolla.participation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.database.LongReading;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in memory is never older than the database, and never newer than what is committed. */
@KuulollaTest
class ProgrammeImagesTest {
    private static final ParticipationFilter ALL = ParticipationFilter.all(PhaseColumns.FIVE);

    @Autowired
    LongReading longReading;

    @Autowired
    Matrix matrix;

    @Autowired
    ProgrammeImages images;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient jdbcClient;

    @Autowired
    PlatformTransactionManager transactions;

    private Staff aino;
    private UUID programme;
    private UUID project;
    private UUID model;

    @BeforeEach
    void oneModelThatWasLookedAt() {
        aino = people.staff(StaffRole.COORDINATOR);
        programme = ledger.programme(aino);
        project = ledger.project(aino, programme, "Silta", "Vantaa");
        model = ledger.model(aino, project, "Ääni kuuluviin");
        assertThat(line().cells().getFirst().state()).isEqualTo(CellState.NOT_ASSESSED);
    }

    @Test
    void aRecordIsSeenAtOnce() {
        ledger.participated(aino, model, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
        assertThat(line().cells().getFirst().state()).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void namesAreas_andHowFarPhasesAre_areSeenAtOnce() {
        jdbc.update("update project set area = 'Espoo' where id = ?", project);
        assertThat(line().area()).isEqualTo("Espoo");
        jdbc.update("update service_model set name = 'Toinen' where id = ?", model);
        assertThat(line().name()).isEqualTo("Toinen");
        assertThat(line().cells().getFirst().gap()).isTrue();
        jdbc.update(
                "update model_phase set state = ? where service_model_id = ? and phase = 'ideation'",
                PhaseState.NOT_STARTED.name().toLowerCase(java.util.Locale.ROOT),
                model);
        assertThat(line().cells().getFirst().gap()).isFalse();
        jdbc.update("delete from model_phase where service_model_id = ?", model);
        assertThat(line().cells()).noneMatch(MatrixCell::gap);
    }

    @Test
    void modelsComeAndGo() {
        UUID other = ledger.model(aino, project, "Ohut malli");
        assertThat(names()).containsExactly("Ohut malli", "Ääni kuuluviin");
        jdbc.update("delete from service_model where id = ?", other);
        assertThat(names()).containsExactly("Ääni kuuluviin");
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ledger.participated(aino, model, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
            assertThat(line().cells().getFirst().state()).isEqualTo(CellState.PARTICIPATED);
            status.setRollbackOnly();
        });
        assertThat(line().cells().getFirst().state()).isEqualTo(CellState.NOT_ASSESSED);
    }

    /** A writer reads between two records of one model: what was half done must not stay. */
    @Test
    void whatAWriterSeesHalfWayIsTheirsAlone() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            UUID first =
                    ledger.participated(aino, model, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
            assertThat(line().cells().getFirst().records()).isOne();
            jdbc.update("""
                    insert into participation_record (id, organisation_id, service_model_id, phase, source, status, basis, draft,
                        recorded_from, role_bits, means_bits)
                    select ?, organisation_id, service_model_id, phase, source, status, basis, draft, recorded_from, role_bits,
                        means_bits from participation_record where id = ?""", Ids.ordered(), first);
        });
        assertThat(line().cells().getFirst().records()).isEqualTo(2);
    }

    /** The same number is made of a row by the database and of a record by Java. */
    @Test
    void aRecordIsPackedAlikeInBothTongues() {
        ledger.participated(aino, model, LedgerPhase.PLANNING, 1, Means.SURVEY, "");
        ledger.participated(aino, model, LedgerPhase.EVALUATION, 5, Means.OTHER, "");
        ledger.participated(
                aino, model, LedgerPhase.PILOTING_EVALUATION, null, Means.UNSPECIFIED, Role.OTHER_PARTNER, "");
        for (Status status : Status.values()) {
            ledger.says(aino, model, LedgerPhase.DEVELOPMENT, status);
        }
        List<Long> packed = jdbc.query(
                "select phase, status, influence, role_bits, means_bits from participation_record where service_model_id = ?",
                (row, n) -> PackedRecord.of(
                        LedgerPhase.ofCode(row.getString(1)),
                        Status.ofCode(row.getString(2)),
                        row.getObject(3, Integer.class),
                        row.getInt(4),
                        row.getInt(5)),
                model);
        assertThat(packed).hasSizeGreaterThan(3);
        assertThat(image().models().getFirst().records())
                .containsExactlyInAnyOrder(packed.stream().mapToLong(it -> it).toArray());
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        UUID other = ledger.model(aino, project, "Ohut malli");
        List<ModelImage> before = image().models();
        assertThat(image().models()).isSameAs(before);
        ledger.participated(aino, other, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
        assertThat(image().models().get(0)).isNotSameAs(before.get(0));
        assertThat(image().models().get(1)).isSameAs(before.get(1));
    }

    /** Room for one record: the programme that is asked for stays, the other goes. */
    @Test
    void whatWasAskedForLongestAgoGoesFirst() {
        ledger.participated(aino, model, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
        UUID second = ledger.programme(aino);
        UUID there = ledger.model(aino, ledger.project(aino, second, "Sauma", ""), "Sauma");
        ledger.participated(aino, there, LedgerPhase.IDEATION, 3, Means.WORKSHOP, "Asiakkaat ideoivat.");
        ProgrammeImages small = new ProgrammeImages(jdbcClient, longReading, 1);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ProgrammeImage first = small.of(aino, programme);
            ProgrammeImage of = small.of(aino, second);
            assertThat(small.of(aino, second)).isSameAs(of);
            assertThat(small.of(aino, programme)).isNotSameAs(first);
        });
    }

    private ProgrammeImage image() {
        return new TransactionTemplate(transactions).execute(status -> images.of(aino, programme));
    }

    private ModelRow line() {
        return matrix.lines(aino, programme, ALL, Matrix.Order.byName(), 0, 1).getFirst();
    }

    private List<String> names() {
        return matrix.lines(aino, programme, ALL, Matrix.Order.byName(), 0, 10).stream()
                .map(ModelRow::name)
                .toList();
    }
}
