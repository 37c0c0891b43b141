package fi.kuulolla.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.shared.Refused;
import org.springframework.stereotype.Component;

/** Short messages at the foot of a staff screen, read out politely. What belongs to a field is said at the field instead. */
@Component
public class Notices {
    private static final int SECONDS = 8;

    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
    }

    /** Something was done. */
    public void say(String text) {
        show(text, "k-notice");
    }

    /** Something was refused; nothing was changed. */
    public void refused(Refused refusal) {
        show(textOf(refusal), "k-notice-refused");
    }

    /** The message of a refusal, {@code problem.<code>}, in the reader's language. */
    public String textOf(Refused refusal) {
        Lang lang = Lang.of(UI.getCurrent().getLocale());
        return texts.find(lang, "problem." + refusal.code()).orElseGet(() -> texts.get(lang, "shell.refused"));
    }

    private static void show(String text, String className) {
        Notification notice = new Notification(text, SECONDS * 1000, Position.BOTTOM_CENTER);
        notice.addClassName(className);
        notice.open();
    }
}
