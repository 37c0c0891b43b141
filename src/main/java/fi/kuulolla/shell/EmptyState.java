package fi.kuulolla.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** An empty list that tells the next step: a dashed ball over an empty cup, what is missing, and what to do about it. */
public final class EmptyState extends Section {
    private static final String PICTURE = """
            <svg viewBox="0 0 360 222" aria-hidden="true">
            <circle cx="180" cy="38" r="34" fill="none" stroke="var(--k-accent-edge)" stroke-width="4" stroke-dasharray="9 8"/>
            <path d="M40 92a140 116 0 0 0 280 0" fill="var(--k-board)" stroke="var(--k-ok)" stroke-width="12" stroke-linecap="round"/>
            </svg>""";

    public EmptyState(String title, String text, Component... steps) {
        addClassName("k-empty");
        Svg picture = new Svg(PICTURE);
        picture.addClassName("picture");
        Div actions = new Div(steps);
        actions.addClassNames("k-row", "k-wrap", "steps");
        add(picture, new H2(title), new Paragraph(text));
        if (steps.length > 0) {
            add(actions);
        }
    }
}
