package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.Icon;

/** Something the facilitator should know before going on. Said in words, with a sign; never in the colour of the next step. */
final class Warning extends Div {
    Warning(String text) {
        addClassName("ck-notice");
        add(new Icon("warn"), new Span(text));
    }
}
