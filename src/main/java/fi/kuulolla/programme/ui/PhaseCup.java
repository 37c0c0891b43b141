package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One phase of a model as a cup: its name, how far it is, and what other rooms tell about it. */
final class PhaseCup extends ListItem {
    PhaseCup(Phase phase, @Nullable PhaseState state, boolean current, List<Component> facts, Words words) {
        addClassName("phase-cup");
        if (current) {
            addClassName("now");
            getElement().setAttribute("aria-current", "step");
        }
        Paragraph how = new Paragraph(new PhaseSign(state), new Span(words.state(state)));
        how.addClassNames("phase-state", PhaseSign.look(state));
        add(new H3(words.phase(phase)), how);
        if (!facts.isEmpty()) {
            Div told = new Div();
            told.add(facts);
            told.addClassName("phase-facts");
            add(told);
        }
    }
}
