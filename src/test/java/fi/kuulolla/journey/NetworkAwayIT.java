package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fi.kuulolla.board.Contributions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-05: a phone whose page is opened anew while the network is away, where pages come by a secure way. */
class NetworkAwayIT extends BrowserTest {
    private static final String KEPT = """
            async workshop => {
              const shell = await caches.match('/w/' + workshop, { ignoreVary: true });
              const worker = await navigator.serviceWorker.getRegistration('/w/' + workshop);
              return shell && worker?.active ? await shell.text() : '';
            }""";

    @Autowired
    private Contributions contributions;

    private UUID workshop;

    @BeforeEach
    void aWritingStage() {
        workshop = workshopAt(people.facilitator(), "notes");
    }

    @Override
    protected ServiceWorkerPolicy serviceWorkers() {
        return ServiceWorkerPolicy.ALLOW;
    }

    private Phone keeping() {
        Page page = phone();
        Phone phone = new Phone(page).joins(at("/j/" + view(workshop).joinCode()), "Asiakas");
        page.waitForCondition(
                () -> !String.valueOf(page.evaluate(KEPT, workshop.toString())).isEmpty());
        return phone;
    }

    @Test
    void the_page_opens_with_what_was_written_and_sends_it_when_the_network_is_back() {
        Phone phone = keeping();
        Page page = phone.page();
        page.context().setOffline(true);
        phone.types("Odottaa").sends();
        assertThat(phone.note("Odottaa")).containsText("Odottaa verkkoa");
        phone.types("Vielä kesken");

        page.reload();

        assertThat(page.locator("h1")).hasText("Pieni hetki");
        assertThat(page.locator("main")).containsText("Nämä tekstit ovat vielä tällä laitteella:");
        assertThat(page.locator("main .k-panel")).hasText(new String[] {"Odottaa", "Vielä kesken"});
        accessible(page, "opened without a network");

        page.context().setOffline(false);

        assertThat(phone.note("Odottaa"))
                .containsText("Tallessa", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(phone.field()).hasValue("Vielä kesken");
        assertEquals(
                1, contributions.count(workshop, crowd.stage(workshop, "notes").id()));
    }

    @Test
    void whoever_reaches_the_server_gets_its_page_and_not_the_one_that_was_kept() {
        Page page = keeping().page();
        page.evaluate("""
                async workshop => {
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    await cache.put('/w/' + workshop, new Response('<title>old</title>', { headers: { 'Content-Type': 'text/html' } }));
                  }
                }""", workshop.toString());

        assertEquals("<title>old</title>", page.evaluate(KEPT, workshop.toString()));

        page.reload();

        assertThat(page.locator("textarea")).isVisible();
    }

    @Test
    void whoever_leaves_is_forgotten_here_too() {
        Phone phone = keeping();
        Page page = phone.page();
        page.getByText("Omat tiedot ja kieli").click();
        phone.button("Poistu ja unohda tämä laite").click();
        phone.button("Tyhjennä").click();
        assertThat(page.locator("h1")).hasText("Laite on tyhjä");
        assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
        assertTrue((boolean) page.evaluate("async () => !(await navigator.serviceWorker.getRegistration('/w/x'))"));
    }
}
