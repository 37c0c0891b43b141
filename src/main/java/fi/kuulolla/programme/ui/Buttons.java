package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons beside the next step: plain ones and quiet ones. */
final class Buttons {
    private Buttons() {}

    static NativeButton plain(String text, Runnable action) {
        return button(text, action, "k-btn");
    }

    static NativeButton quiet(String text, Runnable action) {
        return button(text, action, "k-btn", "quiet");
    }

    private static NativeButton button(String text, Runnable action, String... classes) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassNames(classes);
        return button;
    }
}
