package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import fi.kuulolla.shell.OneDialog;
import java.util.function.BooleanSupplier;

/** A side matter over the cockpit. The workshop goes on underneath, and the panel follows it while it is open. */
final class Panel implements Part {
    private final Dialog dialog = new Dialog();
    private final Part content;
    private final NativeButton leave;

    Panel(String leaving, String title, Component body, Part content) {
        this.content = content;
        dialog.setHeaderTitle(title);
        dialog.addClassName("ck-dialog");
        dialog.add(body);
        leave = Controls.button(leaving, dialog::close);
        dialog.getFooter().add(leave);
    }

    @Override
    public void show(Now now) {
        content.show(now);
    }

    /** A button that closes the panel once what it does has worked. */
    Panel saving(String words, BooleanSupplier save) {
        NativeButton button = Controls.button(words, () -> {
            // A press on its way while the panel was closing has been answered already.
            if (isOpen() && save.getAsBoolean()) {
                close();
            }
        });
        dialog.getFooter().add(Controls.styled(button, "is-strong"));
        return this;
    }

    /** For what cannot be undone: focus begins on the way back. */
    Panel safely() {
        return beginning(leave::focus);
    }

    /** What is done once the panel is open: focus goes to where writing begins. */
    Panel beginning(Runnable begin) {
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                begin.run();
            }
        });
        return this;
    }

    /** One at a time: with another panel over the cockpit nothing opens. */
    boolean open() {
        return OneDialog.open(dialog);
    }

    boolean isOpen() {
        return dialog.isOpened();
    }

    void close() {
        dialog.close();
    }
}
