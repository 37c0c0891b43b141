package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
        NativeButton button = Controls.button("undo", words.t("undo"), () -> {
            shown.close();
            undo.run();
        });
        show(text, LONG, button);
    }

    /** The cockpit is left: what was said here is not for the next screen. */
    void end() {
        shown.close();
    }

    /** One at a time: the newest is what matters. */
    private void show(String text, int duration, Component... more) {
        shown.close();
        Div row = Controls.styled(new Div(new Span(text)), "ck-toastRow");
        row.add(more);
        shown = new Notification();
        shown.addClassName("ck-toast");
        shown.setPosition(Position.BOTTOM_CENTER);
        shown.setDuration(duration);
        shown.add(row);
        shown.open();
    }
}
