package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.account.Organisations;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.measure.CheckOuts;

/** Check-out: how many have answered. What they answered is read after closing, by the rule of small groups. */
final class CheckoutWork extends Div implements Work {
    private final Desk desk;
    private final CheckOuts checkOuts;
    private final Organisations organisations;
    private final PromptHead head;
    private final Span number = Controls.styled(new Span(), "ck-num");
    private final Span words = Controls.styled(new Span(), "ck-strong");

    CheckoutWork(Desk desk, PromptHead head, CheckOuts checkOuts, Organisations organisations) {
        this.desk = desk;
        this.checkOuts = checkOuts;
        this.organisations = organisations;
        this.head = head;
        addClassName("ck-work");
        add(
                head,
                Controls.styled(
                        new Div(
                                number,
                                new Div(
                                        words,
                                        here(desk),
                                        Controls.meta(desk.words().t("checkout.later")))),
                        "ck-cap"));
    }

    private static Paragraph here(Desk desk) {
        Paragraph here = new Paragraph();
        here.getElement()
                .appendChild(Controls.figure(
                        "here", desk.words().t("here"), desk.words().t("here")));
        return here;
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(Now now) {
        head.show(now);
        CheckOutResult result = checkOuts.of(desk.workshop());
        int threshold = organisations.get(now.workshop().organisation()).smallGroupThreshold();
        boolean few = result.n() > 0 && result.n() < threshold;
        number.setText(few ? desk.words().t("few", threshold) : String.valueOf(result.n()));
        words.setText(desk.words().n("checkout.answered", result.n()));
    }
}
