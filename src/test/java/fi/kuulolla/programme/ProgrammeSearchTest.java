package fi.kuulolla.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class ProgrammeSearchTest {
    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    ProgrammeSearch search;

    @Autowired
    JdbcClient jdbc;

    Staff aino;
    UUID project;

    @BeforeEach
    void threeModels() {
        aino = people.facilitator();
        UUID programme = programmes.create(aino, "Tulevaisuuden palvelut");
        project = projects.create(
                aino, programme, new ProjectDetails("Yhdessä perille", "Saarilampi", "STM", "RRP, P4, I1", null, null));
        models.create(aino, project, "Yhteinen alkukartoitus", "Ihminen kertoo tilanteensa kerran.");
        UUID centre = models.create(aino, project, "Perhekeskuksen olohuone", "");
        models.describe(aino, centre, ModelField.TARGET_GROUP, "Nuoret vanhemmat ja heidän läheisensä.");
        UUID lots = models.create(aino, project, "Lots i vardagen", "");
        models.describe(aino, lots, ModelField.IDEA, "En person som klienterna kan ringa.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alkukartoitus     | Yhteinen alkukartoitus
            ALKUKARTOITUKSEN  | Yhteinen alkukartoitus
            kartoitus         | Yhteinen alkukartoitus
            tilanne           | Yhteinen alkukartoitus
            tilanteita        | Yhteinen alkukartoitus
            perhekeskus       | Perhekeskuksen olohuone
            olohuoneessa      | Perhekeskuksen olohuone
            läheisille        | Perhekeskuksen olohuone
            nuorilla vanhemmilla | Perhekeskuksen olohuone
            lotsar            | Lots i vardagen
            klient            | Lots i vardagen
            ringer            | Lots i vardagen
            """)
    void bentWordsFindWhatStandsInNamesAndDescriptions(String asked, String model) {
        assertThat(names(asked)).containsExactly(model);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            saarilampi
            Saarilammen
            P4 I1
            tulevaisuuden
            """)
    void aPlaceFindsAllItsModels(String asked) {
        assertThat(names(asked)).hasSize(3);
    }

    @Test
    void projectsAndProgrammesAreFoundThemselves() {
        Found found = search.find(aino, "perille");
        assertThat(found.projects()).extracting(Found.OfProject::id).containsExactly(project);
        assertThat(search.find(aino, "palveluja").programmes())
                .extracting(Found.OfProgramme::name)
                .containsExactly("Tulevaisuuden palvelut");
    }

    @Test
    void aNameComesBeforeAText() {
        UUID other = models.create(aino, project, "Aamukahvi", "");
        models.describe(aino, other, ModelField.IDEA, "Olohuone on auki.");

        assertThat(names("olohuone")).containsExactly("Perhekeskuksen olohuone", "Aamukahvi");
        assertThat(search.find(aino, "olohuone").models().getLast().inText())
                .hasValueSatisfying(it -> assertThat(it.field()).isEqualTo(ModelField.IDEA))
                .hasValueSatisfying(it -> assertThat(it.passage()).startsWith("Olohuone on auki"));
    }

    @Test
    void everyWordIsAskedFor() {
        assertThat(names("yhteinen olohuone")).isEmpty();
        assertThat(names("olohuone saarilampi")).containsExactly("Perhekeskuksen olohuone");
    }

    @Test
    void anotherOrganisationFindsNothing() {
        assertThat(search.find(people.facilitator(), "alkukartoitus").isEmpty()).isTrue();
        assertThat(search.find(people.facilitator(), "läheisille").isEmpty()).isTrue();
        assertThat(search.find(people.facilitator(), "saarilampi").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "   "
            "%"
            "_ ' \\ & | ! ( ) : * <->"
            """)
    void signsAreNoWords(String asked) {
        assertThat(search.find(aino, asked).isEmpty()).isTrue();
    }

    @Test
    void manyModelsAreCountedAndTheListIsBounded() {
        jdbc.sql("""
                insert into service_model (id, organisation_id, project_id, name, created_at)
                select gen_random_uuid(), ?, ?, 'Iltatori ' || n, now() from generate_series(1, 100) n""").params(aino.organisation(), project).update();

        Found found = search.find(aino, "iltatorilla");
        assertThat(found.modelsInAll()).isEqualTo(100);
        assertThat(found.models()).hasSize(30);
    }

    private List<String> names(String asked) {
        return search.find(aino, asked).models().stream()
                .map(Found.OfModel::name)
                .toList();
    }
}
