package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.kuulolla.shared.Role;
import java.util.Map;

/** A phone through a whole workshop, stage by stage. */
final class PhoneStory {
    /** The words on the first page of joining; the others stand under "another role". */
    private static final Map<Role, String> FIRST = Map.of(
            Role.CLIENT, "Asiakas",
            Role.EXPERT_BY_EXPERIENCE, "Kokemus\u00adasiantuntija",
            Role.STAFF, "Työntekijä",
            Role.MANAGEMENT, "Johto");

    private static final Map<Role, String> OTHERS = Map.of(Role.CLOSE_PERSON, "Läheinen");

    private final Page page;
    private final Role role;

    private PhoneStory(Page page, Role role) {
        this.page = page;
        this.role = role;
    }

    static PhoneStory joins(Page page, String address, Role role) {
        page.navigate(address);
        if (!FIRST.containsKey(role)) {
            page.getByText("Muu rooli").click();
        }
        String word = FIRST.containsKey(role) ? FIRST.get(role) : OTHERS.get(role);
        page.locator(".pick b")
                .getByText(word, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Oma laite"))
                .click();
        assertThat(page.locator(".me")).isVisible();
        return new PhoneStory(page, role);
    }

    Role role() {
        return role;
    }

    PhoneStory isAt(String stage) {
        assertThat(page.locator(".stagename")).hasText(stage);
        return this;
    }

    PhoneStory writes(String text) {
        page.locator(".composer textarea").fill(text);
        page.locator(".composer .next").click();
        assertThat(page.locator(".mine li").filter(new Locator.FilterOptions().setHasText(text)))
                .containsText("Tallessa");
        return this;
    }

    PhoneStory isReady() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Olen valmis"))
                .click();
        return this;
    }

    PhoneStory sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    PhoneStory givesDot(String theme, int nowHas) {
        page.getByLabel("Anna piste: " + theme).click();
        Locator cup = page.locator("li.vote").filter(new Locator.FilterOptions().setHasText(theme));
        assertThat(cup.locator(".k-ball")).hasCount(nowHas);
        return this;
    }

    PhoneStory takesOn(String promise, String name, String unit, String due) {
        page.getByLabel("Otan kopin: " + promise).click();
        page.getByLabel("Nimesi").fill(name);
        page.getByLabel("Yksikkö tai tiimi").fill(unit);
        page.getByLabel("Mihin päivään mennessä").fill(due);
        page.locator("form.take .k-btn.next").click();
        assertThat(page.locator(".promise").filter(new Locator.FilterOptions().setHasText(promise)))
                .containsText(name);
        return this;
    }

    PhoneStory checksOut(int heard, int equal) {
        answers("heard", heard);
        answers("equal", equal);
        page.locator("form.checkout .k-btn.next").click();
        assertThat(page.locator("body")).containsText("Kiitos. Vastauksesi on tallessa.");
        return this;
    }

    private void answers(String question, int value) {
        page.locator("input[name=" + question + "][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }

    /** Comes back to the page after the workshop. */
    AnswerPage comesBack() {
        page.reload();
        return new AnswerPage(page);
    }
}
