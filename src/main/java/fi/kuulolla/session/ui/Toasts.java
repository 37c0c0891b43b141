package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short words above the bar. They never ask and never stand in the way; what they offer is in the bar as well. */
final class Toasts {
    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;

    private final Words words;
    private Notification shown = new Notification();

    Toasts(Words words) {
        this.words = words;
    }

    void say(String text) {
        show(text, SHORT);
    }

    void refused(String text) {
        show(text, LONG);
    }

    void undoable(String text, Runnable undo) {
        Notification toast = show(text, LONG);
        NativeButton button = Controls.button(words.t("undo"), () -> {
            toast.close();
            undo.run();
        });
        toast.add(button);
    }

    /** One at a time: the newest is what matters. */
    private Notification show(String text, int duration) {
        shown.close();
        shown = new Notification();
        shown.addClassName("ck-toast");
        shown.setPosition(Position.BOTTOM_CENTER);
        shown.setDuration(duration);
        shown.add(new Span(text));
        shown.open();
        return shown;
    }
}
