package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.intake.Counts;
import fi.kuulolla.intake.ImportView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The files that were taken in, newest first, and the way to take the newest back. */
final class HistoryPanel extends Section {
    private final Words words;
    private final BiConsumer<UUID, Integer> undo;

    /** @param undo told the import and how many records it had */
    HistoryPanel(List<ImportView> imports, Words words, BiConsumer<UUID, Integer> undo) {
        this.words = words;
        this.undo = undo;
        addClassName("import-history");
        add(new H2(words.of("history")));
        if (imports.isEmpty()) {
            Paragraph none = new Paragraph(words.of("history.none"));
            none.addClassName("k-meta");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-list");
        imports.forEach(it -> list.add(line(it)));
        add(list);
    }

    private ListItem line(ImportView view) {
        Span name = new Span(view.fileName());
        name.addClassName("import-file");
        Paragraph by = new Paragraph(words.of("history.by", words.moment(view.at()), view.by()));
        by.addClassName("k-meta");
        Div told = new Div(name, by, new Paragraph(String.join(", ", counts(view.counts()))));
        ListItem line = new ListItem(told);
        Instant undone = view.undoneAt();
        if (undone != null) {
            line.addClassName("undone");
            told.add(new Paragraph(words.of("history.undone", view.undoneBy(), words.moment(undone))));
        } else if (view.undoable()) {
            NativeButton button = new NativeButton(words.of("undo"), click -> ask(view));
            button.addClassNames("k-btn", "quiet");
            button.getElement().setAttribute("aria-label", words.of("undo.of", view.fileName()));
            line.add(button);
        }
        return line;
    }

    private List<String> counts(Counts counts) {
        List<String> told = new ArrayList<>();
        told.add(words.count("count.new", counts.added()));
        if (counts.changed() > 0) {
            told.add(words.count("count.changed", counts.changed()));
        }
        if (counts.ended() > 0) {
            told.add(words.count("count.ended", counts.ended()));
        }
        if (counts.newModels() > 0) {
            told.add(words.count("new-models", counts.newModels()));
        }
        if (counts.rowsLeftOut() > 0) {
            told.add(words.count("history.left-out", counts.rowsLeftOut()));
        }
        return told;
    }

    private void ask(ImportView view) {
        Dialog dialog = new Dialog();
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle(words.of("undo.title"));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        Paragraph name = new Paragraph(view.fileName());
        name.addClassName("import-file");
        dialog.add(name, new Paragraph(words.of("undo.text")));
        Component no = button(words.of("undo.no"), dialog::close, "k-btn", "quiet");
        Component yes = button(
                words.of("undo.yes"),
                () -> {
                    dialog.close();
                    undo.accept(view.id(), view.counts().records());
                },
                "k-btn");
        dialog.getFooter().add(no, yes);
        dialog.open();
    }

    private static NativeButton button(String text, Runnable action, String... classes) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassNames(classes);
        return button;
    }
}
