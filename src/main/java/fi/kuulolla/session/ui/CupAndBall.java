package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fi.kuulolla.followup.PromiseState;

/** The picture of a promise: dashed ball above an empty cup, ball in the cup, check in the cup. The words beside it say the same. */
@Tag("span")
final class CupAndBall extends Component {
    private static final String CUP =
            "<path d='M4 15a12 12 0 0 0 24 0' fill='none' stroke='currentColor' stroke-width='3' stroke-linecap='round'/>";
    private static final String WAITING =
            "<circle cx='16' cy='6.500' r='4.600' fill='none' stroke='var(--k-accent-edge)' stroke-width='1.800' stroke-dasharray='2.500 2.200'/>";
    private static final String CAUGHT =
            "<circle cx='16' cy='15' r='5.600' fill='var(--k-accent)' stroke='var(--k-ball-edge)' stroke-width='1.400'/>";
    private static final String DONE =
            "<path d='M10 13l4.500 4.500L22.500 9' fill='none' stroke='currentColor' stroke-width='3.200' stroke-linecap='round' stroke-linejoin='round'/>";

    void show(PromiseState state) {
        String inside = switch (state) {
            case PROPOSED -> WAITING;
            case TAKEN -> CAUGHT;
            case DONE, MOVED, DECLINED -> DONE;
        };
        getElement().setAttribute("class", "ck-catch").setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 32 32' width='100%' height='100%' focusable='false'>" + CUP + inside
                                + "</svg>");
    }
}
