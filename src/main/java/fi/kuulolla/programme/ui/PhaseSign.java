package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.Span;
import fi.kuulolla.programme.PhaseState;

/** The cup of a phase: empty and dashed, with its ball, or with a check. Words stand beside it. */
final class PhaseSign extends Span {
    PhaseSign(PhaseState state) {
        addClassNames("phase-sign", state.code());
        getElement().setAttribute("aria-hidden", "true");
    }
}
