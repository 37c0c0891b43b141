package fi.kuulolla.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark, a cup and its ball, with the name; leads home. */
final class Mark extends Anchor {
    private static final String PICTURE = """
            <svg viewBox="0 0 32 32" aria-hidden="true"><path class="cup" d="M3.5 13.5a12.5 12.5 0 0 0 25 0"/>\
            <circle class="ball" cx="16" cy="13" r="5.6"/></svg>""";

    Mark() {
        setHref("/home");
        addClassName("k-mark");
        add(new Svg(PICTURE), new Span("kuulolla"));
    }
}
