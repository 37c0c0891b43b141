package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.Press;
import fi.kuulolla.workshop.WorkshopNavigation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands behind a cell: each record with its basis, who coded it and when. */
final class CellPanel extends Aside {
    private final Words words;
    private final Basis basis;
    private final @Nullable Steps steps;

    /** What somebody who may write records can do here. */
    interface Steps {
        void add();

        void correct(RecordView record);
    }

    CellPanel(
            ModelRow row,
            MatrixCell cell,
            List<RecordView> records,
            Basis basis,
            Words words,
            @Nullable Steps steps,
            Runnable onClose) {
        this.words = words;
        this.basis = basis;
        this.steps = steps;
        addClassNames("k-panel", "cell-panel");
        Shortcuts.addShortcutListener(this, onClose::run, Key.ESCAPE).listenOn(this);
        H2 name = new H2(row.name());
        name.getElement().setAttribute("tabindex", "-1");
        name.setId("cell-panel-name");
        getElement().setAttribute("aria-labelledby", "cell-panel-name");
        Paragraph phase = new Paragraph(words.phase(cell.phase()));
        phase.addClassName("k-over");
        NativeButton close = new NativeButton("", click -> onClose.run());
        close.addClassNames("k-btn", "icon");
        close.getElement().setAttribute("aria-label", words.of("matrix.close"));
        close.add(new Icon("x"));
        Div head = new Div(new Div(phase, name), close);
        head.addClassName("cell-panel-head");
        add(head, StateCell.badge(cell.state(), words));
        if (records.isEmpty()) {
            add(new Paragraph(words.of("matrix.no-records")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("basis-list");
            records.forEach(record -> list.add(item(record)));
            add(list);
        }
        if (steps != null) {
            NativeButton more = new NativeButton(words.of("matrix.add"));
            more.addClassName("k-btn");
            more.addComponentAsFirst(new Icon("plus"));
            Press.on(more, steps::add);
            add(more);
        }
    }

    /** For whoever opened it by keyboard. */
    void focusName() {
        getElement().executeJs("this.querySelector('h2').focus()");
    }

    private ListItem item(RecordView record) {
        ListItem item = new ListItem();
        Paragraph what = new Paragraph(what(record));
        what.addClassName("what");
        item.add(what);
        String why = basis.of(record, words.locale());
        if (!why.isEmpty()) {
            item.add(new Paragraph(why));
        }
        Paragraph coded = new Paragraph(words.of(
                "matrix.coded", words.source(record.source()), record.coder(), words.day(record.recordedAt())));
        coded.addClassName("k-meta");
        item.add(coded);
        UUID workshop = record.workshop();
        if (workshop != null) {
            item.add(new Anchor("/" + WorkshopNavigation.after(workshop), words.of("open")));
        }
        String link = record.basisLink();
        if (link != null) {
            Anchor out = new Anchor(link, link);
            out.setTarget("_blank");
            out.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(out);
        }
        if (steps != null) {
            NativeButton correct = new NativeButton(words.of("correct"));
            correct.addClassName("k-btn");
            correct.addComponentAsFirst(new Icon("pen"));
            correct.getElement().setAttribute("aria-label", words.of("correct") + ": " + what(record));
            Press.on(correct, () -> steps.correct(record));
            item.add(correct);
        }
        return item;
    }

    /** "Osallistuivat · 4 Kehittivät yhdessä · Työpaja, testaaminen". */
    private String what(RecordView record) {
        Integer level = record.influence();
        String means = record.means().stream().map(words::means).collect(Collectors.joining(", "));
        return words.status(record.status())
                + (level == null || level == 0 ? "" : " · " + words.level(level))
                + (means.isEmpty() ? "" : " · " + means);
    }
}
