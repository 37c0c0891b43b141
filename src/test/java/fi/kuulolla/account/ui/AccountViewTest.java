package fi.kuulolla.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07 Keys for the interface. */
@KuulollaTest
class AccountViewTest {
    @Autowired
    TestPeople people;

    @Autowired
    StaffScreens screens;

    @Autowired
    ApiTokens tokens;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void makesAKeyThatIsShownOnceAndRevokesIt() {
        Staff aino = people.staff(StaffRole.COORDINATOR);
        screens.open(aino, "account");
        _setValue(_get(TextField.class), "Power BI");
        _click(_get(NextButton.class));
        assertThat(_get(Code.class).getText()).startsWith("kuulolla_").hasSizeGreaterThan(40);
        assertThat(tokens.of(aino))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Power BI"));

        screens.go("home");
        screens.go("account");
        assertThat(_find(Code.class)).isEmpty();
        assertThat(_find(ListItem.class)).hasSize(1);
        _click(_get(NativeButton.class, spec -> spec.withText("Mitätöi")));
        assertThat(tokens.of(aino)).isEmpty();
        assertThat(_find(ListItem.class)).isEmpty();
    }

    @Test
    void aKeyNeedsAName() {
        Staff aino = people.staff(StaffRole.ADMINISTRATOR);
        screens.open(aino, "account");
        _click(_get(NextButton.class));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Mihin avainta käytetään"))
                        .isInvalid())
                .isTrue();
        assertThat(tokens.of(aino)).isEmpty();
    }

    @Test
    void aFacilitatorIsToldWhoMakesKeys() {
        screens.open(people.facilitator(), "account");
        assertThat(_find(NextButton.class)).isEmpty();
    }
}
