package fi.kuulolla.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.StaffScreens;
import fi.kuulolla.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class MainLayoutTest {
    @Autowired
    TestPeople people;

    @Autowired
    StaffScreens screens;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Notices notices;

    @Autowired
    Failures failures;

    Actor.Staff aino;

    @BeforeEach
    void open() {
        aino = people.facilitator();
        screens.open(aino, "home");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theBarNamesTheOrganisationThePersonAndThePlace() {
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Saarilammen hyvinvointialue");
        assertThat(_get(AccountMenu.class).getSummary().getElement().getTextRecursively())
                .isEqualTo("Aino K.");
        assertThat(currentWay()).startsWith("Toimintamallit");
        screens.go("workshops");
        assertThat(currentWay()).isEqualTo("Työpajat");
    }

    @Test
    void theKeysOfTheSearchLeadHomeFromEveryOtherScreen() {
        screens.go("workshops");

        ShortcutsKt.fireShortcut(Key.KEY_K, KeyModifier.CONTROL);

        assertThat(currentWay()).startsWith("Toimintamallit");
    }

    @Test
    void theChosenLanguageIsKeptForThePerson() {
        _click(_get(NativeButton.class, spec -> spec.withText("Svenska")));

        screens.open(aino, "home");

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("sv");
        assertThat(currentWay()).startsWith("Verksamhetsmodeller");
    }

    @Test
    void whatDoesNotExistSaysSoAndLeadsHome() {
        screens.go("models/" + UUID.randomUUID());

        assertThat(_get(H1.class).getText()).isEqualTo("Sivua ei löydy");
        assertThat(_get(NextLink.class).getHref()).isEqualTo("/home");
    }

    @Test
    void aRefusalIsANoticeAndAFailureShowsItsId() {
        assertThat(notices.textOf(new Refused("password-short"))).startsWith("Salasanassa pitää olla");
        assertThat(notices.textOf(new Refused("no-such-code")))
                .isEqualTo("Tätä ei voi tehdä juuri nyt. Mitään ei muutettu.");

        notices.refused(new Refused("password-short"));

        expectNotifications("Salasanassa pitää olla vähintään 12 merkkiä.");
    }

    private static String currentWay() {
        List<Anchor> current = _find(_get(Nav.class), Anchor.class).stream()
                .filter(way -> "page".equals(way.getElement().getAttribute("aria-current")))
                .toList();
        assertThat(current).hasSize(1);
        return current.getFirst().getElement().getTextRecursively();
    }
}
