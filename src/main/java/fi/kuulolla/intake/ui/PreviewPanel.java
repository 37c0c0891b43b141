package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.intake.Counts;
import fi.kuulolla.intake.Preview;
import fi.kuulolla.intake.Target;
import fi.kuulolla.shell.NextButton;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a file would change, what is wrong in it, and the one button that takes it in. */
final class PreviewPanel extends Section {
    private static final int ERRORS_SHOWN = 100;

    private final Preview preview;
    private final Words words;

    /**
     * @param changed the header whose meaning was just changed, or null when the file is new here
     * @param ready told whether taking the file in is the next step
     * @param take told whether only the rows without errors are wanted
     */
    PreviewPanel(
            String fileName,
            Preview preview,
            Words words,
            @Nullable String changed,
            BiConsumer<String, Optional<Target>> chosen,
            Consumer<Boolean> ready,
            Consumer<Boolean> take) {
        this.preview = preview;
        this.words = words;
        addClassName("import-preview");
        H2 heading = new H2(words.of("preview"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, summary(fileName));
        if (!preview.layout().sheetName().isEmpty()) {
            add(meta(words.of("preview.sheet", preview.layout().sheetName())));
        }
        add(signs());
        if (preview.errorCount() > 0) {
            add(errors());
        }
        add(action(ready, take));
        ColumnsPanel columns = new ColumnsPanel(preview.layout(), words, chosen);
        add(columns);
        if (!preview.lines().isEmpty()) {
            add(new H3(words.of("lines")));
            Counts counts = preview.counts();
            if (counts.records() > preview.lines().size()) {
                add(meta(words.of("lines.more", preview.lines().size(), counts.records())));
            }
            add(Tables.lines(preview.lines(), words));
        }
        // Whoever sent a file is led to what came of it; whoever says what columns hold goes on with the next.
        if (changed == null || !columns.focus(changed)) {
            heading.getElement()
                    .executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
        }
    }

    private Component summary(String fileName) {
        Counts counts = preview.counts();
        return new Paragraph(words.of(
                "preview.of",
                fileName,
                words.count("rows", counts.rows()),
                words.count("models", counts.models()),
                words.count("projects", counts.projects())));
    }

    private Component signs() {
        Counts counts = preview.counts();
        Div signs = new Div();
        signs.addClassNames("import-signs");
        sign(signs, "error", "count.errors", preview.errorCount());
        sign(signs, "new", "count.new", counts.added());
        sign(signs, "changed", "count.changed", counts.changed());
        sign(signs, "unchanged", "count.unchanged", counts.unchanged());
        sign(signs, "ended", "count.ended", counts.ended());
        sign(signs, "new", "new-models", counts.newModels());
        sign(signs, "new", "new-projects", counts.newProjects());
        return signs;
    }

    private void sign(Div signs, String kind, String key, int n) {
        if (n > 0) {
            signs.add(Tables.sign(kind, words.count(key, n)));
        }
    }

    private Component errors() {
        Div block = new Div(new H3(words.of("errors")), new Paragraph(words.of("errors.next")));
        block.addClassName("import-errors");
        var shown = preview.errors().stream().limit(ERRORS_SHOWN).toList();
        block.add(Tables.errors(shown, words));
        if (preview.errorCount() > shown.size()) {
            block.add(meta(words.count("errors.more", preview.errorCount() - shown.size())));
        }
        return block;
    }

    private Component action(Consumer<Boolean> ready, Consumer<Boolean> take) {
        Div action = new Div();
        action.addClassName("import-action");
        Counts counts = preview.counts();
        ready.accept(preview.errorCount() == 0 && counts.changesSomething());
        if (preview.errorCount() == 0) {
            action.add(
                    counts.changesSomething()
                            ? new NextButton(words.of("take"), () -> take.accept(false))
                            : new Paragraph(words.of(counts.rows() == 0 ? "nothing.rows" : "nothing")));
        } else if (preview.hasGoodRows() && counts.changesSomething()) {
            NextButton next = new NextButton(words.of("take"), () -> take.accept(true));
            next.setVisible(false);
            int good = counts.rows() - counts.rowsLeftOut();
            Checkbox anyway =
                    new Checkbox(words.count("good-rows", good, words.count("rows", counts.rowsLeftOut())), change -> {
                        next.setVisible(change.getValue());
                        ready.accept(change.getValue());
                    });
            action.add(anyway, next);
        }
        return action;
    }

    private static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("k-meta");
        return meta;
    }
}
