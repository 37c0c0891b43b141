package fi.kuulolla.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.OwnNote;
import fi.kuulolla.board.Themes;
import fi.kuulolla.people.Devices;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.Running;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks through the whole database, as somebody who holds all of it would, after twelve people wrote in an anonymous stage, voted
 * and checked out: every table, also those of rooms that do not exist yet, with the places and transactions of the rows.
 */
@KuulollaTest
@ExtendWith(OutputCaptureExtension.class)
class NobodyIsNamedTest {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:");

    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Contributions contributions;

    @Autowired
    CheckOuts checkOuts;

    @Autowired
    Themes themes;

    @Autowired
    Votes votes;

    @Autowired
    Running running;

    @Autowired
    Devices devices;

    @Autowired
    JdbcClient jdbc;

    /** A row of any table, as text. */
    record Row(String table, String place, String transaction, String text) {}

    Staff aino;
    UUID workshop;
    UUID notes;
    UUID checkout;
    List<Person> people;
    /** The texts in the order they came. */
    List<String> arrivals = new ArrayList<>();

    @BeforeEach
    void twelvePeopleWriteTwoNotesEach() {
        aino = staff.facilitator();
        workshop = workshops.running(aino);
        people = new ArrayList<>(crowd.join(workshop, Role.CLIENT, 6));
        people.addAll(crowd.join(workshop, Role.STAFF, 6));
        notes = crowd.stage(workshop, "notes").id();
        checkout = crowd.stage(workshop, "checkout").id();
        running.next(aino, workshop);
        for (int round = 0; round < 2; round++) {
            for (Person person : people) {
                write(person, round);
            }
        }
    }

    private void write(Person person, int round) {
        String text = "Salainen ajatus %d-%02d".formatted(round, people.indexOf(person));
        contributions.add(
                person.actor(), person.device(), new AddContribution(workshop, key(person, round), notes, text));
        arrivals.add(text);
    }

    private static String key(Person person, int round) {
        return "k-" + round + "-" + person.actor().id();
    }

    private List<Row> wholeDatabase() {
        List<Row> rows = new ArrayList<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            jdbc.sql("select '%1$s' as \"table\", t.ctid::text as place, t.xmin::text as transaction, t::text as text"
                                    .formatted(table)
                            + " from \"%s\" t order by t.ctid".formatted(table))
                    .query(Row.class)
                    .list()
                    .forEach(rows::add);
        }
        return rows;
    }

    private List<Row> of(List<Row> all, String table, UUID stage) {
        return all.stream()
                .filter(row -> row.table().equals(table) && row.text().contains(stage.toString()))
                .toList();
    }

    /** What a person is known by anywhere. */
    private List<String> tracesOf(Person person) {
        return List.of(
                person.actor().id().toString(),
                hex(devices.hashFor(person.device(), workshop)),
                person.device().value(),
                person.returnCode(),
                jdbc.sql("select name from participant where id = ?")
                        .param(person.actor().id())
                        .query(String.class)
                        .single());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void assertNobodyIsIn(List<Row> nameless, List<Row> all) {
        Set<String> transactionsOfPeople = new HashSet<>();
        all.stream()
                .filter(row -> people.stream()
                        .anyMatch(p -> row.text().contains(p.actor().id().toString())))
                .forEach(row -> transactionsOfPeople.add(row.transaction()));
        List<String> traces =
                people.stream().flatMap(person -> tracesOf(person).stream()).toList();
        for (Row row : nameless) {
            assertThat(row.text()).doesNotContain(traces).doesNotContainPattern(TIME);
            assertThat(transactionsOfPeople).doesNotContain(row.transaction());
        }
    }

    private Map<String, Object> columnsOf(String table, UUID stage) {
        Map<String, Object> kept = new HashMap<>();
        jdbc.sql("select * from " + table + " where stage_id = ?")
                .param(stage)
                .query()
                .listOfRows()
                .forEach(row -> row.forEach((column, value) -> {
                    if (value != null) {
                        kept.put(column, value);
                    }
                }));
        return kept;
    }

    @Test
    void whileTheStageIsOnNoRowNamesAWriterNorSharesATransactionWithOneWhoIsNamed() {
        List<Row> all = wholeDatabase();
        List<Row> nameless = of(all, "contribution", notes);

        assertThat(nameless).hasSize(24);
        assertNobodyIsIn(nameless, all);
        assertThat(columnsOf("contribution", notes)).doesNotContainKeys("participant_id", "role", "seq", "created_at");
    }

    @Test
    void afterTheRevealNeitherPlaceNorTransactionTellsTheOrderInWhichTheyCame() {
        running.reveal(aino, workshop, true);

        List<Row> all = wholeDatabase();
        List<Row> nameless = of(all, "contribution", notes);
        assertThat(nameless).hasSize(24);
        assertNobodyIsIn(nameless, all);
        assertThat(nameless)
                .extracting(Row::transaction)
                .containsOnly(nameless.getFirst().transaction());
        // 24 notes stay in their order by chance once in 10^23 times.
        assertThat(textsOf(nameless)).isNotEqualTo(arrivals).containsExactlyInAnyOrderElementsOf(arrivals);
        assertThat(contributions.visible(workshop, Set.of(notes)))
                .extracting(note -> note.text())
                .isNotEqualTo(arrivals);
    }

    private List<String> textsOf(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> arrivals.stream().filter(row.text()::contains))
                .toList();
    }

    @Test
    void aNotesIdHashesAndSealStandInNoOtherRowAndTheIdTellsNoTime() {
        running.reveal(aino, workshop, true);
        List<Row> all = wholeDatabase();
        jdbc.sql("select id, key_hash, sealed_key, answer_hash, first_hash from contribution where stage_id = ?")
                .param(notes)
                .query()
                .listOfRows()
                .forEach(note -> note.forEach((column, value) -> {
                    if (value instanceof UUID id) {
                        assertThat(id.version()).isEqualTo(4);
                    }
                    String text = value instanceof byte[] bytes ? hex(bytes) : String.valueOf(value);
                    assertThat(all).filteredOn(row -> row.text().contains(text)).hasSize(1);
                }));
    }

    @Test
    void onlyItsOwnDeviceOpensANote() {
        for (Person person : people) {
            assertThat(contributions.mine(person.actor(), person.device()))
                    .extracting(OwnNote::key)
                    .containsExactlyInAnyOrder(key(person, 0), key(person, 1));
            // The person alone, without the device, finds nothing.
            assertThat(contributions.mine(person.actor(), devices.issue())).isEmpty();
        }
    }

    @Test
    void lateNotesAndGroupsThatGetCoarserLeadNobodyToAWriterEither() {
        running.reveal(aino, workshop, true);
        running.next(aino, workshop);
        Person late = people.getFirst();
        contributions.add(
                late.actor(), late.device(), new AddContribution(workshop, key(late, 9), notes, "Salainen myöhästyjä"));
        contributions.takeFromTray(
                aino, workshop, contributions.tray(aino, workshop).getFirst().id());
        crowd.join(workshop, Role.RESIDENT);
        Person second = people.getLast();
        contributions.add(
                second.actor(),
                second.device(),
                new AddContribution(workshop, key(second, 9), notes, "Salainen toinen"));
        running.close(aino, workshop);

        List<Row> all = wholeDatabase();
        List<Row> nameless = of(all, "contribution", notes);
        assertThat(nameless).hasSize(26);
        assertNobodyIsIn(nameless, all);
        assertThat(nameless)
                .extracting(Row::transaction)
                .containsOnly(nameless.getFirst().transaction());
        // The one that still waited in the tray came along when the workshop closed.
        assertThat(contributions.countsByShownAs(workshop, notes)).isEqualTo(Map.of("experience", 13, "staff", 13));
    }

    @Test
    void checkOutAnswersAndVotesLeadToNobody() {
        running.next(aino, workshop);
        UUID theme = themes.create(aino, workshop, "Teema", Set.of());
        running.next(aino, workshop);
        UUID vote = crowd.stage(workshop, "vote").id();
        people.forEach(person -> votes.put(person.actor(), vote, theme, 1));
        running.skipTo(aino, workshop, checkout);
        List<String> changes = new ArrayList<>();
        for (Person person : people) {
            String change = "Salainen toive %02d".formatted(people.indexOf(person));
            checkOuts.put(person.actor(), person.device(), checkout, key(person, 5), 7, 8, change);
            changes.add(change);
        }
        assertNobodyIsIn(of(wholeDatabase(), "checkout_answer", checkout), wholeDatabase());

        running.close(aino, workshop);

        List<Row> all = wholeDatabase();
        List<Row> answers = of(all, "checkout_answer", checkout);
        assertThat(answers).hasSize(12);
        assertNobodyIsIn(answers, all);
        assertThat(answers)
                .extracting(Row::transaction)
                .containsOnly(answers.getFirst().transaction());
        assertThat(columnsOf("checkout_answer", checkout).keySet())
                .containsExactlyInAnyOrder(
                        "id", "workshop_id", "stage_id", "key_hash", "shown_as", "heard", "equal", "change");
        // Twelve answers stay in their order by chance once in 479 million times; the transaction above is the proof.
        assertThat(checkOuts.of(workshop).changes()).containsExactlyInAnyOrderElementsOf(changes);
        assertThat(of(all, "vote", vote)).isEmpty();
        assertNobodyIsIn(of(all, "vote_tally", vote), List.of());
    }

    @Test
    void logsSayNothing(CapturedOutput output) {
        running.reveal(aino, workshop, true);

        assertThat(output.getAll()).doesNotContain("Salainen");
        people.forEach(person -> assertThat(output.getAll()).doesNotContain(key(person, 0), key(person, 1)));
    }
}
