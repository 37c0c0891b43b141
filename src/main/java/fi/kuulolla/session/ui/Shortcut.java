package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;

/** The cockpit's shortcuts: Alt and Shift with a letter, which neither browsers nor readers use for anything else. */
enum Shortcut {
    NEXT(Key.KEY_N, "N"),
    UNDO(Key.KEY_Z, "Z"),
    PAUSE(Key.KEY_P, "P"),
    MORE_TIME(Key.ARROW_UP, "↑"),
    LESS_TIME(Key.ARROW_DOWN, "↓"),
    VISIBLE(Key.KEY_V, "V"),
    PEOPLE(Key.KEY_L, "L"),
    ASSISTED(Key.KEY_K, "K");

    private final Key key;
    private final String sign;

    Shortcut(Key key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    String shown() {
        return "Alt + Shift + " + sign;
    }

    void on(Component owner, Runnable press) {
        Shortcuts.addShortcutListener(owner, press::run, key, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    /** Tells readers and the tooltip. */
    void mark(Component button) {
        String name = switch (this) {
            case MORE_TIME -> "ArrowUp";
            case LESS_TIME -> "ArrowDown";
            default -> sign;
        };
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+" + name);
        button.getElement().setAttribute("title", shown());
    }
}
