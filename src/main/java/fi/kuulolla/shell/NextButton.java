package fi.kuulolla.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The cloudberry button: what happens next, in words. One on a screen. */
public final class NextButton extends NativeButton {
    private final Span label = new Span();

    public NextButton(String text, Runnable next) {
        label.setText(text);
        addClassNames("k-btn", "next");
        add(label, new Icon("next"));
        Press.on(this, next);
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public String getLabel() {
        return label.getText();
    }
}
