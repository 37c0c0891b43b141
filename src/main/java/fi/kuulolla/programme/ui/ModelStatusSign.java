package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where a model stands, as a small label that says what it is about to those who hear it. */
final class ModelStatusSign {
    private ModelStatusSign() {}

    static Paragraph of(String status, Words words) {
        Span what = new Span(words.of("programme.status") + ": ");
        what.addClassName("k-sr");
        Paragraph sign = new Paragraph(what, new Span(status));
        sign.addClassName("model-status");
        return sign;
    }
}
