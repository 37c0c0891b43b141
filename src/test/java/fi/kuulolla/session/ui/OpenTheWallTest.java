package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.workshop.WallLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04h: the wall is opened, told what to show, and closed. */
class OpenTheWallTest extends RunningRoom {
    @Autowired
    WallLinks links;

    @Test
    void anAddressIsMadeOpenedAndMadeUseless() {
        CockpitPage page = cockpit().press("Valkokankaan osoite");

        page.press("Tee uusi osoite");

        String address =
                _get(TextField.class, f -> f.withLabel("Valkokankaan osoite")).getValue();
        String token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(links.workshopOf(token)).contains(workshop);
        assertThat(_get(Anchor.class, a -> a.withText("Avaa uuteen ikkunaan")).getHref())
                .isEqualTo("/wall/" + token);

        page.press("Poista kaikki osoitteet käytöstä");

        assertThat(links.workshopOf(token)).isEmpty();
    }

    @Test
    void theWallShowsWhatTheFacilitatorChooses() {
        CockpitPage page = cockpit();

        page.choose("join");

        assertThat(now().wallShows()).isEqualTo("join");
    }
}
