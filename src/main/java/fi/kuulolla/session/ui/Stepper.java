package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** A number with a button on each side. */
final class Stepper extends Div {
    private final Span number = Controls.styled(new Span(), "ck-num");
    private final NativeButton less;
    private final IntFunction<String> write;
    private int shown;

    Stepper(String what, String lessLabel, String moreLabel, IntFunction<String> write, IntConsumer change) {
        this.write = write;
        addClassName("ck-stepper");
        getElement().setAttribute("role", "group");
        Controls.labelled(this, what);
        less = step("−", lessLabel, () -> change.accept(shown - 1));
        NativeButton more = step("+", moreLabel, () -> change.accept(shown + 1));
        number.getElement().setAttribute("aria-live", "polite");
        add(less, number, more);
    }

    private static NativeButton step(String sign, String label, Runnable press) {
        return Controls.styled(Controls.labelled(Controls.button(sign, press), label), "is-icon");
    }

    void show(int value) {
        shown = value;
        number.setText(write.apply(value));
        Controls.allow(less, value > 0);
    }
}
