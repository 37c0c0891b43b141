package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import fi.kuulolla.intake.Column;
import fi.kuulolla.intake.Layout;
import fi.kuulolla.intake.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the columns of a file are taken for, and the way to say otherwise. Those that nobody understood come first, also when somebody has said. */
final class ColumnsPanel extends Section {
    private final Words words;
    private final BiConsumer<String, Optional<Target>> chosen;
    private final Map<String, Select<?>> selects = new HashMap<>();

    /** @param chosen told the header and what it means, empty for "not taken in" */
    ColumnsPanel(Layout layout, Words words, BiConsumer<String, Optional<Target>> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("import-columns");
        List<Column> named =
                layout.columns().stream().filter(it -> !it.header().isBlank()).toList();
        List<Column> unknown = named.stream().filter(it -> !it.known()).toList();
        List<Column> known = named.stream().filter(Column::known).toList();
        long open = unknown.stream().filter(it -> !it.byHand()).count();
        add(new H3(words.of("columns")));
        if (open > 0) {
            add(new Paragraph(words.count("columns.unknown", open)));
        }
        if (!unknown.isEmpty()) {
            Paragraph remembered = new Paragraph(words.of("columns.remembered"));
            remembered.addClassName("k-meta");
            add(fields(unknown), remembered);
        }
        if (!known.isEmpty()) {
            add(new Details(words.count("columns.known", known.size()), fields(known)));
        }
    }

    /** Leads back to the column whose meaning was changed, when it is still in sight. */
    boolean focus(String header) {
        Select<?> select = selects.get(header);
        if (select != null) {
            select.focus();
        }
        return select != null;
    }

    private Component fields(List<Column> columns) {
        Div fields = new Div();
        fields.addClassName("import-fields");
        columns.forEach(column -> fields.add(field(column)));
        return fields;
    }

    private Component field(Column column) {
        Select<Optional<Target>> select = new Select<>();
        select.setLabel(column.header());
        List<Optional<Target>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Target.all().forEach(target -> choices.add(Optional.of(target)));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice.map(words::target).orElseGet(() -> words.of("column.none")));
        select.setValue(Optional.ofNullable(column.target()));
        if (column.byHand()) {
            select.setHelperText(words.of("column.by-hand"));
        }
        selects.put(column.header(), select);
        select.addValueChangeListener(change -> chosen.accept(column.header(), change.getValue()));
        return select;
    }
}
