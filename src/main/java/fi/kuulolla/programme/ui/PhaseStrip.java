package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.Map;

/** The five phases of a model in one row: a small cup, the phase's name and, for those who do not see the cup, its state. */
final class PhaseStrip extends OrderedList {
    PhaseStrip(Map<Phase, PhaseState> phases, Words words) {
        addClassName("phase-strip");
        getElement().setAttribute("aria-label", words.of("programme.phases"));
        for (Phase phase : Phase.values()) {
            PhaseState state = phases.get(phase);
            Span told = new Span(": " + words.state(state));
            told.addClassName("k-sr");
            Span name = new Span(new Span(words.phase(phase)), told);
            ListItem item = new ListItem(new PhaseSign(state), name);
            item.addClassName(PhaseSign.look(state));
            add(item);
        }
    }
}
