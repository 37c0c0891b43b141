package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.board.Contributions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone in a venue: plain http under a name that is no secure context, at times with every storage refused. */
class PlainHttpIT extends BrowserTest {
    /** As in some private modes: every touch of it throws. */
    static final String NO_STORAGE = """
            const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
            Object.defineProperty(window, 'localStorage', { get: refuse });
            Object.defineProperty(window, 'sessionStorage', { get: refuse });
            Object.defineProperty(window, 'indexedDB', { get: refuse });
            """;

    private static final String NOTES = "**/contributions/*";

    @Autowired
    private Contributions contributions;

    private UUID workshop;

    @BeforeEach
    void aWritingStage() {
        workshop = workshopAt(people.facilitator(), "notes");
    }

    private Phone joined(boolean storage) {
        BrowserContext context = device(360, 740, ColorScheme.LIGHT);
        if (!storage) {
            context.addInitScript(NO_STORAGE);
        }
        Page page = page(context);
        Phone phone = new Phone(page).joins(plainHttp("/j/" + view(workshop).joinCode()), "Asiakas");
        assertEquals(false, page.evaluate("() => isSecureContext"));
        return phone;
    }

    private int saved() {
        return contributions.count(workshop, crowd.stage(workshop, "notes").id());
    }

    @Test
    void a_draft_and_a_waiting_note_outlive_the_page() {
        Phone phone = joined(true);
        phone.page().route(NOTES, Route::abort);
        phone.types("Odottaa").sends();
        assertThat(phone.note("Odottaa")).containsText("Odottaa verkkoa");
        phone.types("Vielä kesken");
        phone.page().reload();
        assertThat(phone.field()).hasValue("Vielä kesken");
        assertThat(phone.note("Odottaa")).isVisible();
        phone.page().unroute(NOTES);
        assertThat(phone.note("Odottaa")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void without_storage_a_note_waits_while_the_page_is_open_and_is_there_after_a_reload() {
        Phone phone = joined(false).sees("Pidä tämä sivu auki");
        accessible(phone.page(), "storage refused");
        phone.page().route(NOTES, Route::abort);
        phone.types("Muistissa").sends();
        assertThat(phone.note("Muistissa")).containsText("Odottaa verkkoa");
        accessible(phone.page(), "waiting for the network");
        phone.page().unroute(NOTES);
        assertThat(phone.note("Muistissa")).containsText("Tallessa");

        phone.page().reload();

        assertThat(phone.note("Muistissa")).containsText("Tallessa");
        phone.writes("Toinen");
        assertEquals(2, saved());
    }
}
