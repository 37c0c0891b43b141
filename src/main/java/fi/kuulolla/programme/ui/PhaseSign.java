package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.Span;
import fi.kuulolla.programme.PhaseState;
import org.jspecify.annotations.Nullable;

/** The cup of a phase: empty and dashed, with its ball, with a check, or a cup alone. Words stand beside it. */
final class PhaseSign extends Span {
    /** @param state null when nobody told */
    PhaseSign(@Nullable PhaseState state) {
        addClassNames("phase-sign", look(state));
        getElement().setAttribute("aria-hidden", "true");
    }

    static String look(@Nullable PhaseState state) {
        return state == null ? "untold" : state.code();
    }
}
