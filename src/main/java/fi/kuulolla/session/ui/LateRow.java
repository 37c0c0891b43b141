package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.board.NoteView;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A late note on its paper, with the button that takes it along. */
final class LateRow extends Div {
    private final Element paper = new Element("k-note");
    private @Nullable UUID note;

    LateRow(Words words, Consumer<UUID> take) {
        addClassName("ck-lateRow");
        getElement().appendChild(paper);
        add(Controls.button("down", words.t("late.take"), () -> {
            UUID id = note;
            if (id != null) {
                take.accept(id);
            }
        }));
    }

    void show(NoteView late) {
        note = late.id();
        paper.setAttribute("text", late.text());
        paper.setAttribute("as", late.shownAs());
    }
}
