package fi.kuulolla.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Matrix;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestInterface;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes out of the ledger as a table comes into an empty programme as the same matrix. */
@KuulollaTest
class RoundTripTest {
    private static final List<String> NAMES = List.of(
            "Selkeät kirjeet",
            "=HYPERLINK(\"http://evil.example\")",
            "-10 %; puolet, \"loput\"",
            "Malli | toinen",
            "@koti",
            "'lainattu",
            "  Å ä ö – 5  ",
            "صحة",
            "Mallin nimi, joka on pitkä ".repeat(7));

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    Ledger ledger;

    @Autowired
    Matrix matrix;

    Staff aino;
    TestInterface desk;

    @BeforeEach
    void desk() {
        aino = people.staff(StaffRole.COORDINATOR);
        desk = new TestInterface(port, tokens.make(aino, "BI"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void everyLedgerComesBackAsItself(long seed) {
        Random random = new Random(seed);
        UUID there = random(random);
        for (String question : List.of("", "?lang=fi", "?lang=sv", "?lang=en")) {
            byte[] bases =
                    desk.get(there, "/participation.csv" + question).body().getBytes(StandardCharsets.UTF_8);
            UUID here = programmes.create(aino, "Tyhjä");

            Answer taken = desk.upload(here, "participation.csv", bases);

            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            for (PhaseColumns columns : PhaseColumns.values()) {
                assertThat(cells(here, columns))
                        .as("seed %d %s", seed, question)
                        .isEqualTo(cells(there, columns));
                String figures = "/participation?phases=" + (columns == PhaseColumns.FIVE ? 5 : 4);
                assertThat(desk.get(here, figures).body())
                        .isEqualTo(desk.get(there, figures).body());
            }
            assertThat(states(here)).isEqualTo(states(there));
            // And once more: nothing is left to change.
            Answer again = desk.upload(
                    here,
                    "participation.csv",
                    desk.get(here, "/participation.csv" + question).body().getBytes(StandardCharsets.UTF_8));
            assertThat(again.json().path("import").isNull()).as(again.body()).isTrue();
        }
    }

    /** The sheet of bases is found among the others, below its title. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theWorkbookComesBackAsTheSameMatrix(String lang) {
        UUID there = random(new Random(11));
        UUID here = programmes.create(aino, "Tyhjä");

        byte[] workbook =
                desk.get(there, "/participation.xlsx?lang=" + lang).raw().body();
        Answer taken = desk.upload(here, "raportti.xlsx", workbook);

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        for (PhaseColumns columns : PhaseColumns.values()) {
            assertThat(cells(here, columns)).isEqualTo(cells(there, columns));
        }
    }

    @Test
    void theTableOfModelsComesBackAsTheSameStates() {
        UUID there = random(new Random(7));
        UUID here = programmes.create(aino, "Tyhjä");

        Answer taken = desk.upload(
                here,
                "models.csv",
                desk.get(there, "/models.csv?lang=sv").body().getBytes(StandardCharsets.UTF_8));

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(states(here)).isEqualTo(states(there));
    }

    /** Of a phase that has not begun, a workshop of staff alone tells nothing of clients: neither here nor there. */
    @Test
    void aRecordOfStaffAloneBeforeItsPhaseBeganComesBackAsItself() {
        UUID there = programmes.create(aino, "Täysi");
        UUID model = models.create(
                aino, projects.create(aino, there, ProjectDetails.named("Saaristo")), "Selkeät kirjeet", "");
        ledger.recordAll(
                aino,
                List.of(new NewRecord(
                        model,
                        LedgerPhase.PILOTING,
                        Source.FORM,
                        "1",
                        Status.PARTICIPATED,
                        4,
                        Map.of(Role.STAFF, 6),
                        Set.of(Means.WORKSHOP),
                        null,
                        "",
                        null,
                        null)));
        UUID here = programmes.create(aino, "Tyhjä");

        Answer taken = desk.upload(
                here,
                "participation.csv",
                desk.get(there, "/participation.csv").body().getBytes(StandardCharsets.UTF_8));

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        for (PhaseColumns columns : PhaseColumns.values()) {
            assertThat(cells(here, columns)).isEqualTo(cells(there, columns));
        }
    }

    /** Models of one name in several projects have no order among themselves. */
    private List<String> states(UUID programme) {
        return desk.get(programme, "/models.csv").body().lines().sorted().toList();
    }

    /** Each cell by project, model and phase, without what a file does not tell: how far phases are, and so gaps. */
    private Map<String, List<Object>> cells(UUID programme, PhaseColumns columns) {
        Map<String, List<Object>> cells = new TreeMap<>();
        matrix.lines(aino, programme, ParticipationFilter.all(columns), Matrix.Order.byName(), 0, 1_000)
                .forEach(line -> line.cells()
                        .forEach(cell -> cells.put(
                                line.projectName() + " / " + line.name() + " / " + cell.phase(),
                                cell.state() == CellState.NOT_ASSESSED
                                        ? List.of(cell.state())
                                        : List.of(
                                                cell.state(),
                                                String.valueOf(cell.influence()),
                                                cell.means(),
                                                cell.roles(),
                                                cell.records()))));
        return cells;
    }

    private UUID random(Random random) {
        UUID programme = programmes.create(aino, "Täysi");
        List<NewRecord> records = new ArrayList<>();
        for (int p = 0; p < 3; p++) {
            UUID project = projects.create(
                    aino, programme, new ProjectDetails("Hanke; " + p, p == 0 ? "" : "Alue, " + p, "", "", null, null));
            for (int m = 0; m < NAMES.size(); m++) {
                if (random.nextInt(3) > 0) {
                    UUID model = models.create(aino, project, NAMES.get(m), "");
                    states(random, model);
                    for (int n = random.nextInt(8); n > 0; n--) {
                        records.add(record(random, model, records.size()));
                    }
                }
            }
        }
        ledger.recordAll(aino, records);
        return programme;
    }

    private void states(Random random, UUID model) {
        Map<Phase, PhaseState> states = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            states.put(phase, PhaseState.values()[random.nextInt(3)]);
        }
        var view = models.get(aino, model);
        models.edit(aino, new EditModel(model, view.version(), view.name(), view.summary(), states));
    }

    private static NewRecord record(Random random, UUID model, int number) {
        Status status = Status.values()[random.nextInt(4)];
        Integer influence = random.nextBoolean()
                ? null
                : switch (status) {
                    case PARTICIPATED -> Integer.valueOf(1 + random.nextInt(5));
                    case DID_NOT_PARTICIPATE -> Integer.valueOf(0);
                    case NOT_DESCRIBED, NOT_ASSESSED -> null;
                };
        Map<Role, @Nullable Integer> roles = new HashMap<>();
        some(Role.class, random, 3).forEach(role -> roles.put(role, random.nextBoolean() ? random.nextInt(20) : null));
        return new NewRecord(
                model,
                LedgerPhase.values()[random.nextInt(LedgerPhase.values().length)],
                random.nextBoolean() ? Source.FORM : Source.DESCRIPTION,
                String.valueOf(number),
                status,
                influence,
                roles,
                some(Means.class, random, 3),
                random.nextBoolean() ? null : "onsite",
                random.nextBoolean() ? "" : "=1+1; \"sanoi\",\nuusi rivi; " + number,
                random.nextBoolean() ? null : "https://example.org/?a=1;b=" + number,
                null);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, Random random, int most) {
        Set<E> some = EnumSet.noneOf(type);
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            some.add(type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]);
        }
        return some;
    }
}
