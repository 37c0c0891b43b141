package fi.kuulolla.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestPeople;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KuulollaTest
class ParticipationLedgerTest {
    @Autowired
    Ledger ledger;

    @Autowired
    ParticipationLedger totals;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    /** Three thousand questions about a thousand small programmes: kept cells, counted cells and the rule told by hand agree. */
    @Test
    void countsAsTheRuleSaysWhateverTheRecordsAre() {
        Staff aino = people.staff(StaffRole.COORDINATOR);
        for (int seed = 0; seed < 20; seed++) {
            RandomLedger random = new RandomLedger(seed, jdbc, aino);
            List<NewRecord> written = new ArrayList<>();
            List<RandomLedger.Table> tables = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                tables.add(random.table(written));
            }
            write(aino, written);
            for (RandomLedger.Table table : tables) {
                check(aino, table, random.filter(null), seed);
                check(aino, table, random.filter(clock.instant()), seed);
                check(aino, table, ParticipationFilter.all(PhaseColumns.FOUR), seed);
            }
        }
    }

    private void check(Staff staff, RandomLedger.Table table, ParticipationFilter filter, int seed) {
        assertThat(totals.totals(staff, table.programme(), filter))
                .as("seed %d, %s", seed, filter)
                .isEqualTo(new CountedByHand(table.models(), table.areas(), filter).totals());
    }

    /** Those of one key one after the other, all others together. */
    private void write(Staff staff, List<NewRecord> written) {
        Map<Object, Integer> seen = new LinkedHashMap<>();
        List<List<NewRecord>> rounds = new ArrayList<>();
        for (NewRecord record : written) {
            int round = LedgerRows.takesAPlace(record) ? seen.merge(LedgerRows.Key.of(record), 1, Integer::sum) - 1 : 0;
            while (rounds.size() <= round) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(record);
        }
        rounds.forEach(round -> ledger.recordAll(staff, round));
    }

    @Test
    void aProgrammeOfAnotherOrganisationDoesNotExist() {
        Staff aino = people.staff(StaffRole.COORDINATOR);
        UUID programme =
                new RandomLedger(1, jdbc, aino).table(new ArrayList<>()).programme();
        Staff stranger = people.staff(StaffRole.ADMINISTRATOR);
        assertThatThrownBy(() -> totals.totals(stranger, programme, ParticipationFilter.all(PhaseColumns.FOUR)))
                .isInstanceOf(NotFound.class);
    }
}
