package fi.kuulolla.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.account.ApiTokens.ApiToken;
import fi.kuulolla.account.Colleagues;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.Notices;
import fi.kuulolla.shell.PublicAddress;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One's own account: who one is, the keys with which other programs come in one's name and, for administrators, who else has an
 * account.
 */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    private final ApiTokens tokens;
    private final Notices notices;
    private final Staff staff;
    private final Locale locale;
    private final ShownOnce shown;
    private final Div list = new Div();

    AccountView(
            ApiTokens tokens,
            Colleagues colleagues,
            PublicAddress address,
            Notices notices,
            CurrentStaff currentStaff) {
        this.tokens = tokens;
        this.notices = notices;
        shown = new ShownOnce(notices);
        staff = currentStaff.get();
        locale = UI.getCurrent().getLocale();
        addClassNames("page", "account-page");
        Paragraph who = new Paragraph(staff.name());
        who.addClassName("k-lead");
        Section keys = new Section(new H2(text("account.page.tokens")));
        keys.addClassNames("k-panel", "account-tokens");
        add(new H1(text("account.page")), who, keys);
        if (tokens.mayHave(staff)) {
            keys.add(new Paragraph(text("account.page.tokens.text")), form(), shown, list, description());
            showList();
        } else {
            keys.add(new Paragraph(text("account.page.tokens.not-yours")));
        }
        if (colleagues.mayManage(staff)) {
            add(new ColleaguesPanel(colleagues, address, notices, staff));
        }
    }

    @Override
    public String getPageTitle() {
        return text("account.page");
    }

    private Div form() {
        TextField name = new TextField(text("account.page.token.name"));
        name.setHelperText(text("account.page.token.name.help"));
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        NextButton make = new NextButton(text("account.page.token.make"), () -> {
            try {
                String secret = tokens.make(staff, name.getValue());
                name.clear();
                shown.show(text("account.page.token.made"), secret, text("account.page.token.copied"));
                showList();
            } catch (Refused refused) {
                name.setErrorMessage(notices.textOf(refused));
                name.setInvalid(true);
                name.focus();
            }
        });
        Div form = new Div(name, make);
        form.addClassName("account-make");
        return form;
    }

    private void showList() {
        list.removeAll();
        List<ApiToken> mine = tokens.of(staff);
        if (mine.isEmpty()) {
            list.add(new Paragraph(text("account.page.tokens.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("k-list");
        mine.forEach(token -> rows.add(row(token)));
        list.add(rows);
    }

    private ListItem row(ApiToken token) {
        Span name = new Span(token.name());
        name.addClassName("name");
        Span when = new Span(token.lastUsedOn()
                .map(used -> getTranslation("account.page.token.used", day(token.createdOn()), day(used)))
                .orElseGet(() -> getTranslation("account.page.token.unused", day(token.createdOn()))));
        when.addClassName("k-meta");
        NativeButton revoke = new NativeButton(text("account.page.token.revoke"), click -> {
            tokens.revoke(staff, token.id());
            notices.say(getTranslation("account.page.token.revoked", token.name()));
            shown.removeAll();
            showList();
        });
        revoke.addClassName("k-btn");
        revoke.getElement().setAttribute("aria-label", getTranslation("account.page.token.revoke.of", token.name()));
        ListItem row = new ListItem(new Div(name, when), revoke);
        row.addClassName("account-token");
        return row;
    }

    private Anchor description() {
        Anchor docs = new Anchor("/api/v1/openapi.yaml", text("account.page.tokens.docs"));
        docs.setRouterIgnore(true);
        return docs;
    }

    private String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
