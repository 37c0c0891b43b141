package fi.kuulolla.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The cloudberry button when the next step is another screen. */
public final class NextLink extends Anchor {
    public NextLink(String href, String text) {
        setHref(href);
        addClassNames("k-btn", "next");
        add(new Span(text), new Icon("next"));
    }
}
