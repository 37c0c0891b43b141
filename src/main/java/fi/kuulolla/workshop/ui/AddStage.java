package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.kuulolla.workshop.MethodStage;
import java.util.List;
import java.util.function.Consumer;

/** The kinds of stages an agenda can be lengthened with, behind one button. */
final class AddStage extends Div {
    private final NativeButton opener;
    private final Div kinds = new Div();

    AddStage(List<MethodStage> blocks, Words words, StageWords stageWords, Consumer<String> add) {
        addClassName("add-stage");
        opener = Buttons.quiet("plus", words.of("workshop.stage.add"), () -> open(!kinds.isVisible()));
        kinds.addClassName("add-kinds");
        for (MethodStage block : blocks) {
            NativeButton kind = Buttons.plain(
                    words.of("workshop.stage.kindMinutes", stageWords.kind(block.kind()), block.minutes()), () -> {
                        open(false);
                        add.accept(block.kind());
                    });
            kind.getElement().setAttribute("data-kind", block.kind());
            kinds.add(kind);
        }
        add(opener, kinds);
        open(false);
    }

    private void open(boolean open) {
        kinds.setVisible(open);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
