package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;

/** A promise as a picture: a cup without its ball, with it, or with a check. The words stand beside it. */
@StyleSheet("context://ui/styles/followup.css")
final class PromiseMark extends Span {
    private static final String CUP = """
            <svg viewBox="0 0 32 32" aria-hidden="true">\
            <path d="M4 15a12 12 0 0 0 24 0" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>%s</svg>""";
    private static final String BALL_ABOVE =
            "<circle class=\"out\" cx=\"16\" cy=\"6.5\" r=\"4.6\" stroke-width=\"1.6\" stroke-dasharray=\"2.5 2.2\"/>";
    private static final String BALL = "<circle class=\"in\" cx=\"16\" cy=\"15\" r=\"5.6\" stroke-width=\"1.4\"/>";
    private static final String CHECK = "<path d=\"M10 13l4.5 4.5L22.5 9\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"3.2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";

    private PromiseMark(String inside) {
        addClassName("promise-mark");
        add(new Svg(CUP.formatted(inside)));
    }

    static PromiseMark of(PromiseView promise) {
        if (promise.state().closed()) {
            return new PromiseMark(CHECK);
        }
        return promise.state() == PromiseState.TAKEN ? new PromiseMark(BALL) : new PromiseMark(BALL_ABOVE);
    }

    /** For several together: a check when all have ended, a ball when all are in somebody's hands. */
    static PromiseMark of(Iterable<PromiseView> promises) {
        boolean allClosed = true;
        boolean allTaken = true;
        for (PromiseView promise : promises) {
            allClosed &= promise.state().closed();
            allTaken &= promise.state() != PromiseState.PROPOSED;
        }
        return new PromiseMark(allClosed ? CHECK : allTaken ? BALL : BALL_ABOVE);
    }
}
