package fi.kuulolla.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.shell.Notices;

/** Where a secret is shown, once: what it is, the secret itself, and a button that copies it. Empty until then. */
final class ShownOnce extends Div {
    private final Notices notices;

    ShownOnce(Notices notices) {
        this.notices = notices;
        getElement().setAttribute("aria-live", "polite");
    }

    void show(String what, String secret, String copied) {
        Code code = new Code(secret);
        code.getElement().setAttribute("tabindex", "0");
        NativeButton copy = new NativeButton(getTranslation("account.page.token.copy"), click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", secret);
            notices.say(copied);
        });
        copy.addClassName("k-btn");
        Div once = new Div(new Paragraph(what), code, copy);
        once.addClassNames("k-warn", "account-once");
        removeAll();
        add(once);
    }
}
