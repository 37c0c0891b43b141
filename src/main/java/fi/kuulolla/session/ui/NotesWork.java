package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.workshop.StageView;

/** Notes: a bowl of balls while they are hidden, the board once they are shown. What is hidden is never built. */
final class NotesWork extends Div implements Work {
    private final Words words;
    private final PromptHead head;
    private final Div content = Controls.styled(new Div(), "ck-content");
    private String built = "";

    NotesWork(Words words, PromptHead head) {
        this.words = words;
        this.head = head;
        addClassName("ck-work");
        add(head, content);
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public void show(Now now) {
        head.show(now);
        now.stage().ifPresent(stage -> {
            boolean hidden = now.kind(stage).hidesUntilReveal() && !stage.revealed();
            String wanted = stage.id() + " " + hidden;
            if (!wanted.equals(built)) {
                built = wanted;
                setClassName("is-filling", hidden);
                setClassName("is-reading", !hidden);
                content.removeAll();
                content.setClassName("ck-hidden", hidden);
                if (hidden) {
                    bowl(stage);
                } else {
                    board(stage);
                }
            }
        });
    }

    private void bowl(StageView stage) {
        // The number waits for the balls, which come in batches: neither tells who has just sent.
        Span number = Controls.styled(new Span(), "ck-num");
        number.getElement()
                .appendChild(new Element("k-figure").setAttribute("of", "notes").setAttribute("batched", true));
        Span saved = Controls.styled(new Span(), "ck-strong");
        saved.getElement().appendChild(figure("hidden.one", "hidden.other").setAttribute("batched", true));
        Div told = new Div(saved, Controls.meta(words.t(stage.anonymous() ? "hidden.anonymous" : "hidden.named")));
        content.getElement()
                .appendChild(
                        new Element("k-bowl").setAttribute("stage", stage.id().toString()));
        content.add(Controls.styled(new Div(number, told), "ck-cap"));
    }

    private void board(StageView stage) {
        Paragraph count = new Paragraph();
        count.getElement().appendChild(figure("board.one", "board.other"));
        count.addClassName("ck-strong");
        content.add(count);
        if (stage.anonymous()) {
            content.add(Controls.meta(words.t("board.order")));
        }
        content.getElement()
                .appendChild(new Element("k-board")
                        .setAttribute("stage", stage.id().toString())
                        .setAttribute("live", true));
    }

    private Element figure(String one, String other) {
        return new Element("k-figure")
                .setAttribute("of", "notes")
                .setAttribute("one", words.t(one))
                .setAttribute("other", words.t(other));
    }
}
