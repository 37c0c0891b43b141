package fi.kuulolla.shell;

import com.vaadin.flow.component.html.NativeButton;

/** What a press of a button means, in one place: the second half of a double click is nobody's wish. */
public final class Press {
    private Press() {}

    /** Does this once for each press, however fast the finger. */
    public static void on(NativeButton button, Runnable does) {
        button.addClickListener(click -> {
            if (click.getClickCount() < 2) {
                does.run();
            }
        });
    }
}
