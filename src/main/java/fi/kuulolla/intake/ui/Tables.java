package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.intake.LineState;
import fi.kuulolla.intake.PreviewLine;
import fi.kuulolla.intake.RowError;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shell.Icon;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the screen: errors, and the records a file brings. On narrow screens a row becomes a card (by style). */
final class Tables {
    private Tables() {}

    static Component errors(List<RowError> errors, Words words) {
        List<String> headers = List.of(
                words.of("errors.row"),
                words.of("errors.column"),
                words.of("errors.value"),
                words.of("errors.what"),
                words.of("errors.suggestion"));
        NativeTable table = table(words.of("errors"), headers);
        for (RowError error : errors) {
            String suggestion = error.suggestion();
            row(
                    table,
                    headers,
                    new Span(String.valueOf(error.row())),
                    new Span(error.column().isEmpty() ? words.of("errors.whole-row") : error.column()),
                    new Span(error.value()),
                    new Span(words.error(error)),
                    new Span(suggestion == null ? "" : suggestion));
        }
        return scrolled(table, words.of("errors"));
    }

    static Component lines(List<PreviewLine> lines, Words words) {
        List<String> headers = List.of(
                words.of("lines.row"),
                words.of("lines.state"),
                words.of("lines.project"),
                words.of("lines.model"),
                words.of("lines.phase"),
                words.of("lines.participation"),
                words.of("lines.means"));
        NativeTable table = table(words.of("lines"), headers);
        for (PreviewLine line : lines) {
            String means = line.content().means().stream()
                    .map(it -> words.label("means", it.code()))
                    .collect(Collectors.joining(", "));
            row(
                    table,
                    headers,
                    new Span(String.valueOf(line.row())),
                    state(line.state(), words),
                    new Span(line.project()),
                    new Span(line.model()),
                    new Span(words.label("phase", line.phase().code())),
                    new Span(participation(line.content(), words)),
                    new Span(means));
        }
        return scrolled(table, words.of("lines"));
    }

    /** Level 1 is being informed: whoever wrote so must not read that clients took part. */
    private static String participation(RecordContent content, Words words) {
        boolean informedOnly =
                content.status() == Status.PARTICIPATED && Integer.valueOf(1).equals(content.influence());
        return informedOnly
                ? words.label("influence", "informed")
                : words.label("participation", content.status().code());
    }

    /** Sign, word and colour. */
    static Component state(LineState state, Words words) {
        String name = state.name().toLowerCase(java.util.Locale.ROOT);
        return sign(name, words.of("state." + name));
    }

    static Component sign(String name, String text) {
        String icon = switch (name) {
            case "new" -> "plus";
            case "changed" -> "pen";
            case "unchanged" -> "check";
            case "ended" -> "x";
            default -> "warn";
        };
        Span sign = new Span(new Icon(icon), new Span(text));
        sign.addClassNames("import-sign", name);
        return sign;
    }

    private static NativeTable table(String name, List<String> headers) {
        NativeTable table = new NativeTable();
        table.addClassName("import-table");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow row = new NativeTableRow();
        headers.forEach(header -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        return table;
    }

    private static void row(NativeTable table, List<String> headers, Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", headers.get(i));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    private static Div scrolled(NativeTable table, String name) {
        Div scrolled = new Div(table);
        scrolled.addClassName("import-scroll");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return scrolled;
    }
}
