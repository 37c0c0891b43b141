package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.shared.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04: while people check out, the cockpit tells how many have answered, unless they are few. */
class CheckOutProgressTest extends RunningRoom {
    @Autowired
    CheckOuts checkOuts;

    @Test
    void fewAnswersAreOnlyFewAndEnoughAreCounted() {
        until("checkout");
        CockpitPage page = cockpit();
        assertThat(said()).startsWith("0 ");

        answer(4);
        page.hearsOfIt();
        assertThat(said()).startsWith("alle 5 ");

        answer(1);
        page.hearsOfIt();
        assertThat(said()).startsWith("5 ");
    }

    private static String said() {
        String all = CockpitPage.texts(_get(CheckoutWork.class).getElement());
        return all.substring(all.indexOf("Muokkaa") + "Muokkaa".length()).strip();
    }

    private void answer(int people) {
        crowd.join(workshop, Role.CLIENT, people)
                .forEach(person -> checkOuts.put(
                        person.actor(),
                        person.device(),
                        stage().id(),
                        UUID.randomUUID().toString().replace("-", ""),
                        8,
                        9,
                        ""));
    }
}
