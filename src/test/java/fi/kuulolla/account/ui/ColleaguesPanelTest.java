package fi.kuulolla.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.account.Colleagues;
import fi.kuulolla.account.Colleagues.Colleague;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-16 Ask colleagues in. */
@KuulollaTest
class ColleaguesPanelTest {
    @Autowired
    TestPeople people;

    @Autowired
    StaffScreens screens;

    @Autowired
    Colleagues colleagues;

    Staff admin;
    String email;

    @BeforeEach
    void anAdministratorLooks() {
        admin = people.staff(StaffRole.ADMINISTRATOR);
        email = "liisa-" + admin.id() + "@example.org";
        screens.open(admin, "account");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void asksAColleagueInByALinkThatIsShownOnce() {
        invite("Liisa L.", email, StaffRole.COORDINATOR);
        assertThat(_get(Code.class).getText()).contains("/setup/");
        assertThat(colleagues.of(admin))
                .filteredOn(it -> it.name().equals("Liisa L."))
                .singleElement()
                .satisfies(it -> assertThat(it.role()).isEqualTo(StaffRole.COORDINATOR));
        assertThat(name().getValue()).isEmpty();

        screens.go("home");
        screens.go("account");
        assertThat(_find(Code.class)).isEmpty();
    }

    @Test
    void aRefusalStandsAtItsFieldAndLosesNothing() {
        invite("Liisa L.", "ei osoite", StaffRole.FACILITATOR);
        EmailField field = _get(EmailField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Sähköpostiosoite ei kelpaa.");
        assertThat(name().getValue()).isEqualTo("Liisa L.");
        _setValue(field, email);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void letsAColleagueGoAndTakesThemBack() {
        invite("Liisa L.", email, StaffRole.FACILITATOR);
        _click(_get(NativeButton.class, spec -> spec.withText("Poista käytöstä")));
        assertThat(liisa().active()).isFalse();
        assertThat(_find(Code.class)).isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("Ota käyttöön")));
        assertThat(liisa().active()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesAnotherRole() {
        invite("Liisa L.", email, StaffRole.FACILITATOR);
        Select<StaffRole> role = _find(Select.class).getLast();
        _setValue(role, StaffRole.COORDINATOR);
        assertThat(liisa().role()).isEqualTo(StaffRole.COORDINATOR);
    }

    @Test
    void othersDoNotSeeWhoHasAnAccount() {
        screens.close();
        screens.open(people.colleague(admin, StaffRole.COORDINATOR), "account");
        assertThat(_find(ColleaguesPanel.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void invite(String name, String email, StaffRole role) {
        _setValue(name(), name);
        _setValue(_get(EmailField.class), email);
        _setValue((Select<StaffRole>) _find(Select.class).getFirst(), role);
        _click(_get(NativeButton.class, spec -> spec.withText("Tee kutsulinkki")));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Nimi"));
    }

    private Colleague liisa() {
        return colleagues.of(admin).stream()
                .filter(it -> it.name().equals("Liisa L."))
                .findFirst()
                .orElseThrow();
    }
}
