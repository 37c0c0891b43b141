package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.Press;

/** Buttons and links that are not the next step. */
final class Buttons {
    private Buttons() {}

    static NativeButton plain(String text, Runnable action) {
        NativeButton button = button(action, "k-btn");
        button.add(new Span(text));
        return button;
    }

    static NativeButton plain(String icon, String text, Runnable action) {
        NativeButton button = button(action, "k-btn");
        button.add(new Icon(icon), new Span(text));
        return button;
    }

    static NativeButton quiet(String icon, String text, Runnable action) {
        NativeButton button = plain(icon, text, action);
        button.addClassName("quiet");
        return button;
    }

    /** A button that is only a picture; {@code label} is what it is called. */
    static NativeButton icon(String icon, String label, Runnable action) {
        NativeButton button = button(action, "k-btn", "icon");
        button.add(new Icon(icon));
        button.setAriaLabel(label);
        button.getElement().setAttribute("title", label);
        return button;
    }

    static Anchor plainLink(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.addClassNames("k-btn");
        return link;
    }

    /** Disabled, but still there for the keyboard and named. */
    static void able(NativeButton button, boolean able) {
        if (able) {
            button.getElement().removeAttribute("aria-disabled");
        } else {
            button.getElement().setAttribute("aria-disabled", "true");
        }
    }

    private static NativeButton button(Runnable action, String... classes) {
        NativeButton button = new NativeButton();
        Press.on(button, () -> {
            if (!button.getElement().hasAttribute("aria-disabled")) {
                action.run();
            }
        });
        button.getElement().setAttribute("type", "button");
        button.addClassNames(classes);
        return button;
    }
}
