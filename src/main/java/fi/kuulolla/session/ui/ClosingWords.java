package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What closing means, and that late notes nobody has looked at come along. */
final class ClosingWords extends Div implements Part {
    private final Words words;
    private final Paragraph late = new Paragraph();

    ClosingWords(Words words) {
        this.words = words;
        addClassName("ck-stack");
        add(new Paragraph(words.t("close.text")), late);
    }

    @Override
    public void show(Now now) {
        late.setVisible(now.late() > 0);
        late.setText(words.n("close.late", now.late()));
    }
}
