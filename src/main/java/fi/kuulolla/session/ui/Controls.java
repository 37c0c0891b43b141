package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.Press;

/** The few plain controls the cockpit is made of. */
final class Controls {
    private Controls() {}

    /** A button with words. While it is off it stays where it is and keeps its focus: see {@link #allow}. */
    static NativeButton button(String words, Runnable press) {
        return pressed(new NativeButton(words), press);
    }

    static NativeButton button(String icon, String words, Runnable press) {
        NativeButton button = pressed(new NativeButton(), press);
        Span text = new Span(words);
        text.addClassName("ck-word");
        button.add(new Icon(icon), text);
        return button;
    }

    private static NativeButton pressed(NativeButton button, Runnable press) {
        button.addClassName("ck-btn");
        button.getElement().setAttribute("type", "button");
        Press.on(button, () -> {
            if (isAllowed(button)) {
                press.run();
            }
        });
        return button;
    }

    /** On or off without taking the button out of the tab order, so that focus is never lost when a stage changes. */
    static void allow(Component control, boolean allowed) {
        if (allowed) {
            control.getElement().removeAttribute("aria-disabled");
        } else {
            control.getElement().setAttribute("aria-disabled", "true");
        }
    }

    static boolean isAllowed(Component control) {
        return !control.getElement().hasAttribute("aria-disabled");
    }

    static void press(Component toggle, boolean on) {
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    static <C extends HtmlContainer> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    static Paragraph meta(String words) {
        return styled(new Paragraph(words), "ck-meta");
    }

    /** A number of the stream in a sentence for one and a sentence for others. */
    static Element figure(String of, String one, String other) {
        return new Element("k-figure")
                .setAttribute("of", of)
                .setAttribute("one", one)
                .setAttribute("other", other);
    }

    static <C extends Component> C labelled(C component, String label) {
        component.getElement().setAttribute("aria-label", label);
        return component;
    }
}
