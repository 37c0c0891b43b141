package fi.kuulolla.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import fi.kuulolla.intake.Imports;
import fi.kuulolla.intake.Target;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-08 Import descriptions. */
@KuulollaTest
class ImportViewTest {
    private static final String GOOD =
            "Hanke;Toimintamalli;Vaihe;Osallistuminen;Keinot\nA;Selkeät kirjeet;Ideointi;Osallistuivat;Kysely\n";

    @Autowired
    TestPeople people;

    @Autowired
    StaffScreens screens;

    @Autowired
    Programmes programmes;

    @Autowired
    Imports imports;

    Staff kaisa;
    UUID programme;

    @BeforeEach
    void open() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = programmes.create(kaisa, "Tulevaisuuden palvelut");
        screens.open(kaisa, "programmes/" + programme + "/import");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aFileIsLookedAtTakenInAndTakenBack() {
        assertThat(page())
                .contains("Tuo kuvauksia tiedostosta", "Tulevaisuuden palvelut", "ei ole vielä tuotu tiedostoja");
        send("kuvaukset.csv", GOOD);
        assertThat(page())
                .contains(
                        "kuvaukset.csv: 1 rivi, 1 toimintamalli, 1 hanke",
                        "1 uusi kirjaus",
                        "Selkeät kirjeet",
                        "Osallistuivat",
                        "Kysely");
        assertThat(imports.history(kaisa, programme)).isEmpty();

        _click(_get(NextButton.class));
        assertThat(page()).contains("Tuotu 1 kirjaus.", "kuvaukset.csv");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/programmes/" + programme);

        send("kuvaukset.csv", GOOD);
        assertThat(page()).contains("Kaikki tiedoston tiedot ovat jo täällä");
        _assertNone(NextButton.class);

        _click(_get(NativeButton.class, spec -> spec.withText("Peru tuonti")));
        _click(_find(NativeButton.class, spec -> spec.withText("Peru tuonti")).getLast());
        assertThat(page()).contains("Perunut Aino K.");
        assertThat(imports.history(kaisa, programme).getFirst().undoneAt()).isNotNull();
    }

    /** A level of 1 keeps such a row apart; "Osallistuivat" would say the opposite of the file. */
    @Test
    void whoOnlyGotToKnowIsNotSaidToHaveTakenPart() {
        send("kuvaukset.csv", GOOD.replace("Osallistuivat", "Saivat tietoa").replace("Kysely", ""));

        assertThat(page()).contains("1 uusi kirjaus", "Saivat tietoa").doesNotContain("Osallistuivat");
    }

    @Test
    void errorsAreListedAndOnlyGoodRowsAreTakenOnPurpose() {
        send("kuvaukset.csv", GOOD + "A;Toinen;Ideonti;Osallistuivat;Kysely\n");
        assertThat(page()).contains("1 virhe", "Vaihetta ei tunneta.", "Ideonti", "Ideointi", "Korjaa solut");
        _assertNone(NextButton.class);
        _setValue(_get(Checkbox.class), true);
        assertThat(_get(Checkbox.class).getLabel()).isEqualTo("Tuo silti 1 virheetön rivi. 1 rivi jää pois.");
        _click(_get(NextButton.class));
        assertThat(imports.history(kaisa, programme).getFirst().counts().rowsLeftOut())
                .isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anUnknownColumnIsMappedByHand() {
        send("kuvaukset.csv", GOOD.replace("Toimintamalli", "Nimi"));
        assertThat(page()).contains("Toimintamallin saraketta ei löytynyt", "Yhtä saraketta ei tunnistettu");
        Select<Optional<Target>> select = _get(Select.class, spec -> spec.withLabel("Nimi"));
        _setValue(select, Target.ofCode("model"));
        MockVaadin.clientRoundtrip(false);
        assertThat(page()).contains("1 uusi kirjaus");
        _click(_get(NextButton.class));
        assertThat(page()).contains("Tuotu 1 kirjaus.");
    }

    @Test
    void aFileThatIsNotReadIsRefusedInWords() {
        send("kuvaukset.xlsx", GOOD);
        assertThat(page()).contains("Tiedostoa ei voitu lukea", "ei vastaa sen nimen päätettä (.xlsx)");
        _assertNone(NextButton.class);
    }

    @Test
    void homeLeadsHereAndOthersDoNotComeIn() {
        screens.go("home");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tuo kuvauksia tiedostosta"))
                        .getHref())
                .isEqualTo("/programmes/" + programme + "/import");
        screens.open(people.staff(StaffRole.COORDINATOR), "programmes/" + programme + "/import");
        _assertNone(ImportView.class);
        screens.open(people.colleague(kaisa, StaffRole.FACILITATOR), "programmes/" + programme + "/import");
        _assertNone(ImportView.class);
        assertThat(_find(H1.class)).hasSize(1);
    }

    private static void send(String name, String content) {
        UploadKt._upload(_get(Upload.class), name, content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively()
                + _find(ImportView.class).stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .toList();
    }
}
