package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.BooleanSupplier;

/** A side matter over the cockpit. The workshop goes on underneath, and the panel follows it while it is open. */
final class Panel implements Part {
    private final Dialog dialog = new Dialog();
    private final Part content;

    Panel(String leave, String title, Component body, Part content) {
        this.content = content;
        dialog.setHeaderTitle(title);
        dialog.addClassName("ck-dialog");
        dialog.add(body);
        NativeButton close = Controls.button(leave, dialog::close);
        dialog.getFooter().add(close);
    }

    @Override
    public void show(Now now) {
        content.show(now);
    }

    /** A button that closes the panel once what it does has worked. */
    Panel saving(String words, BooleanSupplier save) {
        NativeButton button = Controls.button(words, () -> {
            if (save.getAsBoolean()) {
                close();
            }
        });
        dialog.getFooter().add(Controls.styled(button, "is-strong"));
        return this;
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

    void open() {
        dialog.open();
    }

    boolean isOpen() {
        return dialog.isOpened();
    }

    void close() {
        dialog.close();
    }
}
