package fi.kuulolla.report.innokyla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.participation.Confirmation;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ModelLink;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.workshop.Workshops;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-13 A description for Innokylä: the field on co-development is written from confirmed records. */
@KuulollaTest
class InnokylaDescriptionsTest {
    @Autowired
    InnokylaDescriptions descriptions;

    @Autowired
    InnokylaDocument document;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    Workshops workshops;

    @Autowired
    Ledger ledger;

    @Autowired
    ServiceModels models;

    @Autowired
    ModelLinks links;

    @Autowired
    Projects projects;

    Staff kaisa;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
    }

    @Test
    void aWorkshopIsToldOnceItsRecordIsConfirmed() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 7, Role.STAFF, 6)).workshop();
        UUID model = workshops.get(kaisa, workshop).model();
        assertThat(codevelopment(model)).doesNotContain("työpaja");
        RecordView draft = ledger.ofWorkshop(kaisa, workshop).getFirst();
        ledger.confirm(
                kaisa,
                draft.id(),
                new Confirmation(Status.PARTICIPATED, 4, draft.roles(), draft.means(), draft.channel(), ""));
        assertThat(codevelopment(model))
                .contains("asiakkaat kehittivät yhdessä ammattilaisten kanssa (työpaja 12.3.2026, 7 asiakasta).");
    }

    @Test
    void aCorrectedRecordNeverTellsWhatTheWorkshopHides() {
        UUID workshop = story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.CLOSE_PERSON, 2, Role.STAFF, 7))
                .workshop();
        RecordView draft = ledger.ofWorkshop(kaisa, workshop).getFirst();
        ledger.confirm(
                kaisa,
                draft.id(),
                new Confirmation(
                        Status.PARTICIPATED, 4, Map.of(Role.CLIENT, 6), Set.of(Means.WORKSHOP), draft.channel(), ""));
        // Eight of the experience side are told elsewhere: six clients would leave two close persons.
        assertThat(codevelopment(workshops.get(kaisa, workshop).model())).contains("(työpaja 12.3.2026)");
    }

    @Test
    void theFieldsStandInInnokylasOrderAndOwnWordsComeFirst() throws IOException {
        UUID workshop = story.closed(kaisa, Map.of(Role.CLIENT, 7)).workshop();
        UUID model = workshops.get(kaisa, workshop).model();
        models.describe(kaisa, model, ModelField.CO_DEVELOPMENT, "Kokosimme joukon keväällä.");
        models.describe(kaisa, model, ModelField.IDEA, "=HYPERLINK(\"x\")\nToinen rivi <b>");
        ledger.record(
                kaisa,
                new NewRecord(
                        model,
                        LedgerPhase.PILOTING_EVALUATION,
                        Source.FORM,
                        "",
                        Status.PARTICIPATED,
                        2,
                        Map.of(Role.CLIENT, 40),
                        Set.of(Means.SURVEY),
                        null,
                        "",
                        null,
                        null));
        links.add(kaisa, model, ModelLink.Kind.INNOKYLA, "Innokylässä", "https://innokyla.fi/fi/toimintamalli/alku");
        links.add(kaisa, model, ModelLink.Kind.MATERIAL, "Kirjepohja", "https://example.org/kirje.pdf");
        InnokylaDescription description = descriptions.of(kaisa, model, Locale.of("fi"));
        assertThat(description.basics().getLast().label()).isEqualTo("Liitteet ja linkit");
        assertThat(description.basics().getLast().text())
                .isEqualTo(
                        "Innokylässä: https://innokyla.fi/fi/toimintamalli/alku\nKirjepohja: https://example.org/kirje.pdf");
        assertThat(description.fields().stream().map(InnokylaDescription.Field::code))
                .containsExactlyElementsOf(
                        Arrays.stream(ModelField.values()).map(ModelField::code).toList());
        assertThat(codevelopment(model))
                .startsWith("Kokosimme joukon keväällä.\n\n")
                .contains("Kokeilu ja arviointi: asiakkaat antoivat palautetta (kysely, 40 asiakasta).");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(description, out);
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target/workbooks"));
        java.nio.file.Files.write(java.nio.file.Path.of("target/workbooks/innokyla-fi.docx"), out.toByteArray());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var paper = read.getDocument().getBody().getSectPr().getPgSz();
            assertThat(paper.getW().toString() + " " + paper.getH()).isEqualTo("11906 16838");
            List<String> headings = read.getParagraphs().stream()
                    .filter(it -> "Heading2".equals(it.getStyle()))
                    .map(it -> it.getText())
                    .toList();
            assertThat(headings).hasSize(6 + ModelField.values().length);
            assertThat(headings.get(6 + 2)).isEqualTo("Kehittäjäjoukon kokoaminen ja yhteiskehittäminen");
            assertThat(read.getParagraphs().stream().map(it -> it.getText()))
                    .anyMatch(it -> it.equals("=HYPERLINK(\"x\")\nToinen rivi <b>"));
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(description.name());
        }
    }

    @Test
    void anotherOrganisationFindsNothing() {
        UUID workshop = story.closed(kaisa, Map.of(Role.CLIENT, 2)).workshop();
        UUID model = workshops.get(kaisa, workshop).model();
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> descriptions.of(stranger, model, Locale.of("fi")))
                .isInstanceOf(NotFound.class);
    }

    private String codevelopment(UUID model) {
        return descriptions.of(kaisa, model, Locale.of("fi")).fields().stream()
                .filter(InnokylaDescription.Field::ours)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
