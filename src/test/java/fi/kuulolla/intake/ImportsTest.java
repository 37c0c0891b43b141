package fi.kuulolla.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.programme.StatusScales.Step;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class ImportsTest {
    private static final String HEADER =
            "Hanke;Alue;Toimintamalli;Vaihe;Osallistuminen;Keinot;Roolit;Vaikuttamisen taso;Peruste;Linkki";

    @Autowired
    Imports imports;

    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    StatusScales scales;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    TestFiles files;
    Staff kaisa;
    UUID programme;

    @BeforeEach
    void programme() {
        files = new TestFiles(folder);
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = programmes.create(kaisa, "Tulevaisuuden palvelut");
    }

    @Test
    void aFileBecomesProjectsModelsAndRecords() {
        ImportOutcome outcome = take(files.csv(
                HEADER,
                "Yhdessä perille;Uusimaa;Selkeät kirjeet;Ideointi;Osallistuivat;kysely|haastattelu;asiakas, läheinen;4;Kysely 12.3.;https://example.org/a",
                "Yhdessä perille;;Selkeät kirjeet;Suunnittelu;Ei kuvattu;;;;;",
                "Toinen;;Alkukartoitus;Kokeilu ja arviointi;kyllä;Työpaja;;;;"));
        assertThat(outcome.counts()).isEqualTo(new Counts(3, 0, 3, 3, 0, 0, 0, 2, 2, 2, 2, 0));
        UUID letters = model("Selkeät kirjeet");
        List<PhaseCell> cells = ledger.of(kaisa, letters);
        assertThat(cells.get(0).state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cells.get(0).influence()).isEqualTo(4);
        assertThat(cells.get(1).state()).isEqualTo(CellState.NOT_DESCRIBED);
        assertThat(cells.get(2).state()).isEqualTo(CellState.NOT_ASSESSED);
        assertThat(jdbc.sql("select area from project where name = 'Yhdessä perille' and programme_id = ?")
                        .param(programme)
                        .query(String.class)
                        .single())
                .isEqualTo("Uusimaa");
        assertThat(jdbc.sql(
                                "select basis || basis_link || coder from participation_record where service_model_id = ? and phase = 'ideation'")
                        .param(letters)
                        .query(String.class)
                        .single())
                .isEqualTo("Kysely 12.3.https://example.org/aAino K.");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        UploadedFile file = files.csv(
                HEADER,
                "A;Alue;M;Ideointi;Osallistuivat;kysely;;;;",
                "A;Alue;M;Ideointi;Osallistuivat;työpaja;;;;",
                "A;Alue;M;Ideointi;Osallistuivat;työpaja;;;;",
                "a ;;  m;Suunnittelu;Ei kuvattu;;;;;");
        take(file);
        String before = everything();
        ImportOutcome again = take(file);
        assertThat(again.imported()).isNull();
        assertThat(again.refused()).isFalse();
        assertThat(again.counts().unchanged()).isEqualTo(4);
        assertThat(again.counts().changesSomething()).isFalse();
        assertThat(everything()).isEqualTo(before);
        assertThat(imports.history(kaisa, programme)).hasSize(1);
    }

    @Test
    void whatAFileTellsOfACellTakesThePlaceOfEarlierFiles() {
        take(files.csv(
                HEADER,
                "A;;M;Ideointi;Osallistuivat;kysely;;;;",
                "A;;M;Ideointi;Osallistuivat;työpaja;;;;",
                "A;;N;Ideointi;Osallistuivat;kysely;;;;"));
        ImportOutcome next = take(files.csv(
                HEADER, "A;;M;Ideointi;Eivät osallistuneet;;;;;", "A;;N;Suunnittelu;Osallistuivat;kysely;;;;"));
        assertThat(next.counts().changed()).isEqualTo(1);
        assertThat(next.counts().ended()).isEqualTo(1);
        assertThat(next.counts().added()).isEqualTo(1);
        assertThat(next.counts().newModels()).isZero();
        assertThat(ideation("M")).isEqualTo(CellState.DID_NOT_PARTICIPATE);
        assertThat(ideation("N")).isEqualTo(CellState.PARTICIPATED);
        assertThat(records()).isEqualTo(5);
    }

    @Test
    void oneErrorAndNothingIsTakenIn() {
        UploadedFile file = files.csv(
                HEADER,
                "A;;M;Ideointi;Osallistuivat;kysley|työpaja;asiakkaat;;;",
                "A;;;Ideonti;Osallistuivat;kysely;;7;;ftp://a",
                "A;;N;Ideointi;Osallistuivat;kysely;;;;",
                "A;;N;Suunnittelu;Ei kuvattu;;;3;;",
                "A;;N;Kehittäminen;;;;;Kerrottiin kokouksessa;");
        ImportOutcome outcome = take(file);
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.errors())
                .extracting(
                        it -> it.row() + " " + it.column() + " " + it.value() + " " + it.code() + " " + it.suggestion())
                .containsExactly(
                        "2 Keinot kysley unknown-means Kysely",
                        "2 Roolit asiakkaat unknown-roles Asiakas",
                        "3 Toimintamalli  model-missing null",
                        "3 Vaihe Ideonti unknown-phase Ideointi",
                        "3 Vaikuttamisen taso 7 unknown-influence null",
                        "3 Linkki ftp://a link-invalid null",
                        "5 Vaikuttamisen taso 3 influence-mismatch null",
                        "6 Osallistuminen  participation-missing null");
        assertThat(models()).isZero();

        ImportOutcome good = imports.take(kaisa, programme, file, Map.of(), true, rows -> {});
        assertThat(good.counts().records()).isEqualTo(1);
        assertThat(good.counts().rowsLeftOut()).isEqualTo(4);
        assertThat(models()).isEqualTo(1);
    }

    @Test
    void anEmptyCellTellsNothing() {
        take(files.csv(
                "Toimintamalli;Ideointi;Ideointi: keinot;Suunnittelu;Kokeilu", "M;Osallistuivat;kysely;;-", "N;;;;"));
        assertThat(records()).isEqualTo(1);
        assertThat(models()).isEqualTo(2);
        assertThat(ideation("N")).isEqualTo(CellState.NOT_ASSESSED);
    }

    @Test
    void unknownHeadersAreMappedByHandAndRemembered() {
        UploadedFile file = files.csv("Nimi;Vaihe;Oliko mukana;Huomio", "M;Ideointi;kyllä;x");
        assertThat(imports.preview(kaisa, programme, file, Map.of(), rows -> {}).errors())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("model-column-missing"));
        Map<String, Optional<Target>> chosen = Map.of(
                "Nimi", Optional.of(Target.of(Field.MODEL)),
                "Oliko mukana", Optional.of(Target.of(Field.PARTICIPATION)),
                "Huomio", Optional.empty());
        ImportOutcome outcome = imports.take(kaisa, programme, file, chosen, false, rows -> {});
        assertThat(outcome.counts().added()).isEqualTo(1);
        Staff colleague = people.colleague(kaisa, StaffRole.COORDINATOR);
        Preview remembered = imports.preview(
                colleague, programme, files.csv("nimi ;VAIHE;oliko  mukana", "K;Ideointi;no"), Map.of(), rows -> {});
        assertThat(remembered.errors()).isEmpty();
        assertThat(remembered.counts().added()).isEqualTo(1);
    }

    @Test
    void aModelWithoutAProjectIsFoundAlsoWhenTwoProjectsHaveOneName() {
        projects.create(kaisa, programme, ProjectDetails.named("Arki"));
        UUID second = projects.create(kaisa, programme, ProjectDetails.named("arki"));
        UUID own = models.create(kaisa, second, "M", "");
        ImportOutcome outcome = take(files.csv("Toimintamalli;Vaihe;Osallistuminen", "m;Ideointi;Osallistuivat"));
        assertThat(outcome.counts().newModels()).isZero();
        assertThat(ledger.of(kaisa, own).getFirst().state()).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void rolesWithoutAWordOfParticipationAreAnErrorAndNotForgotten() {
        ImportOutcome outcome = take(files.csv("Toimintamalli;Vaihe;Osallistuminen;Roolit", "M;Ideointi;;asiakas"));
        assertThat(outcome.errors()).extracting(RowError::code).containsExactly("participation-missing");
    }

    @Test
    void columnsOfOurOwnTablesAreKnownAndLeftOut() {
        Preview preview = imports.preview(
                kaisa,
                programme,
                files.csv(
                        "Toimintamalli;Vaihe;Osallistuminen;Kirjaaja;Päivä;Lähde;Oma",
                        "M;Ideointi;Ei kuvattu;Aino;1.2.2026;Lomake;x"),
                Map.of(),
                rows -> {});
        assertThat(preview.layout().columns())
                .filteredOn(it -> !it.known())
                .extracting(Column::header)
                .containsExactly("Oma");
        assertThat(preview.layout().leftOut()).containsExactly("Kirjaaja", "Päivä", "Lähde", "Oma");
    }

    @Test
    void whereModelsStandIsTakenInByTheProgrammesOwnWordsAndUndone() {
        scales.set(kaisa, programme, List.of(new Step("idea", "Ajatus"), new Step("in_use", "Käytössä")));
        take(files.csv("Toimintamalli;Toimintamallin tila", "M;ajatus", "N;Idea"));
        assertThat(models.get(kaisa, model("M")).status()).isEqualTo("idea");
        assertThat(models.get(kaisa, model("N")).status()).isEqualTo("idea");

        UploadedFile next = files.csv("Service model;Status of the service model", "M;In use", "N;");
        ImportOutcome outcome = take(next);
        assertThat(outcome.counts().otherChanges()).isEqualTo(1);
        assertThat(models.get(kaisa, model("M")).status()).isEqualTo("in_use");
        assertThat(models.get(kaisa, model("N")).status()).isEqualTo("idea");
        assertThat(take(next).imported()).isNull();

        ImportOutcome wrong = take(files.csv("Toimintamalli;Toimintamallin tila", "M;Kokeilussa"));
        assertThat(wrong.refused()).isTrue();
        assertThat(wrong.errors().getFirst().code()).isEqualTo("unknown-model_status");

        imports.undo(kaisa, java.util.Objects.requireNonNull(outcome.imported()));
        assertThat(models.get(kaisa, model("M")).status()).isEqualTo("idea");
    }

    @Test
    void anImportCanBeUndone() {
        UUID own = models.create(kaisa, projects.create(kaisa, programme, ProjectDetails.named("A")), "M", "");
        take(files.csv(
                HEADER, "A;;M;Ideointi;Osallistuivat;kysely;;3;;", "B;Alue;K;Ideointi;Osallistuivat;kysely;;;;"));
        String before = everything();
        ImportOutcome second = take(files.csv(
                HEADER,
                "A;Uusimaa;M;Ideointi;Eivät osallistuneet;;;;;",
                "A;;Uusi;Ideointi;Osallistuivat;kysely;;;;",
                "C;;Toinen;Ideointi;Osallistuivat;kysely;;;;"));
        assertThat(ideation("M")).isEqualTo(CellState.DID_NOT_PARTICIPATE);
        UUID first = imports.history(kaisa, programme).getLast().id();
        assertThatThrownBy(() -> imports.undo(kaisa, first))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo("import-not-newest"));

        imports.undo(kaisa, second.imported());
        assertThat(everything()).isEqualTo(before);
        assertThat(ledger.of(kaisa, own).getFirst().influence()).isEqualTo(3);
        assertThat(imports.history(kaisa, programme).getFirst().undoneBy()).isEqualTo("Aino K.");
        assertThatThrownBy(() -> imports.undo(kaisa, second.imported())).isInstanceOf(Refused.class);

        imports.undo(kaisa, first);
        assertThat(ideation("M")).isEqualTo(CellState.NOT_ASSESSED);
        assertThat(names("select m.name from service_model m join project p on p.id = m.project_id"))
                .containsExactly("M");
        assertThat(names("select p.name from project p")).containsExactly("A");
    }

    @Test
    void whatSomebodyWorkedWithStaysWhenAnImportIsUndone() {
        ImportOutcome outcome = take(
                files.csv(HEADER, "A;;M;Ideointi;Osallistuivat;kysely;;;;", "A;;N;Ideointi;Osallistuivat;kysely;;;;"));
        var record = ledger.ofModel(kaisa, model("M")).getFirst();
        ledger.confirm(
                kaisa,
                record.id(),
                new fi.kuulolla.participation.Confirmation(
                        fi.kuulolla.participation.Status.DID_NOT_PARTICIPATE,
                        0,
                        Map.of(),
                        java.util.Set.of(),
                        null,
                        "Tarkistettu."));
        imports.undo(kaisa, outcome.imported());
        assertThat(names("select m.name from service_model m join project p on p.id = m.project_id"))
                .containsExactly("M");
        assertThat(ideation("M")).isEqualTo(CellState.DID_NOT_PARTICIPATE);
    }

    @Test
    void aFacilitatorMayNotAndAnotherOrganisationFindsNothing() {
        UploadedFile file = files.csv(HEADER, "A;;M;Ideointi;Osallistuivat;kysely;;;;");
        UUID imported = take(file).imported();
        Staff facilitator = people.colleague(kaisa, StaffRole.FACILITATOR);
        assertThatThrownBy(() -> imports.take(facilitator, programme, file, Map.of(), false, rows -> {}))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> imports.undo(facilitator, imported)).isInstanceOf(Forbidden.class);
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> imports.preview(stranger, programme, file, Map.of(), rows -> {}))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.take(stranger, programme, file, Map.of(), false, rows -> {}))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.history(stranger, programme)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.undo(stranger, imported)).isInstanceOf(NotFound.class);
    }

    private ImportOutcome take(UploadedFile file) {
        return imports.take(kaisa, programme, file, Map.of(), false, rows -> {});
    }

    private CellState ideation(String model) {
        return ledger.of(kaisa, model(model)).getFirst().state();
    }

    private UUID model(String name) {
        return jdbc.sql(
                        "select m.id from service_model m join project p on p.id = m.project_id where m.name = ? and p.programme_id = ?")
                .params(name, programme)
                .query(UUID.class)
                .single();
    }

    private int models() {
        return jdbc.sql(
                        "select count(*) from service_model m join project p on p.id = m.project_id where p.programme_id = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    private int records() {
        return jdbc.sql("""
                select count(*) from participation_record r join service_model m on m.id = r.service_model_id
                join project p on p.id = m.project_id where p.programme_id = ?""").param(programme).query(Integer.class).single();
    }

    private List<String> names(String of) {
        return jdbc.sql(of + " where p.programme_id = ?")
                .param(programme)
                .query(String.class)
                .list();
    }

    /** What counts in the programme, without ids and times. */
    private String everything() {
        return String.join(
                "\n", jdbc.sql("""
                select concat_ws('|', p.name, p.area, m.name, r.phase, r.status, r.influence, r.basis,
                    (select string_agg(means, ',' order by means) from participation_means where record_id = r.id),
                    (select string_agg(phase || state, ',' order by phase) from model_phase where service_model_id = m.id)) as line
                from project p left join service_model m on m.project_id = p.id
                left join participation_record r on r.service_model_id = m.id and r.recorded_to is null
                where p.programme_id = ? order by line""").param(programme).query(String.class).list());
    }
}
