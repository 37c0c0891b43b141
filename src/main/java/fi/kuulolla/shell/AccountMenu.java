package fi.kuulolla.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import fi.kuulolla.i18n.Lang;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One's own name; opened, the choice of language and the way out. */
final class AccountMenu extends NativeDetails {
    /** Each language by its own name: whoever looks for it reads that. */
    private static final Map<Lang, String> NAMES = Map.of(Lang.FI, "Suomi", Lang.SV, "Svenska", Lang.EN, "English");

    AccountMenu(WhoIsHere.SignedIn who, WhoIsHere whoIsHere) {
        addClassName("k-menu");
        setSummary(new Span(who.name()), new Icon("more"));
        Paragraph title = new Paragraph(getTranslation("shell.language"));
        title.addClassName("k-over");
        // A narrow bar has no room for it.
        Paragraph organisation = new Paragraph(who.organisation());
        organisation.addClassName("organisation");
        Div sheet = new Div(organisation, title);
        sheet.addClassName("sheet");
        for (Lang lang : List.of(Lang.FI, Lang.SV, Lang.EN)) {
            sheet.add(language(lang, who.locale(), whoIsHere));
        }
        Anchor account = new Anchor("/account", getTranslation("account.page"));
        account.addClassName("account");
        sheet.add(account);
        sheet.getElement().appendChild(signOut());
        setContent(sheet);
    }

    private NativeButton language(Lang lang, Locale now, WhoIsHere whoIsHere) {
        NativeButton button = new NativeButton(NAMES.get(lang));
        button.getElement().setAttribute("lang", lang.code());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(lang == Lang.of(now)));
        button.addClickListener(click -> {
            whoIsHere.chooseLanguage(lang.locale());
            VaadinSession.getCurrent().setLocale(lang.locale());
            UI.getCurrent().getPage().reload();
        });
        return button;
    }

    /** A plain form: it works when the connection of the screen is gone, too. */
    private Element signOut() {
        Element button = new Element("button").setAttribute("type", "submit").setText(getTranslation("shell.sign-out"));
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "/sign-out")
                .appendChild(button);
    }
}
