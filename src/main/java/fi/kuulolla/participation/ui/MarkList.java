package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.reading.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The passages a reader has marked, by phase, each with what it says. */
final class MarkList extends Div {
    private final Words words;
    private final Consumer<Mark> onRemove;

    MarkList(Words words, Consumer<Mark> onRemove) {
        this.words = words;
        this.onRemove = onRemove;
        addClassName("marks");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Mark> marks) {
        removeAll();
        add(new H2(words.of("reading.marks")));
        if (marks.isEmpty()) {
            add(new Paragraph(words.of("reading.marks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("basis-list");
        marks.stream().sorted(Comparator.comparing(Mark::phase)).forEach(mark -> list.add(item(mark)));
        add(list);
    }

    private ListItem item(Mark mark) {
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText(mark.says().basis());
        quote.addClassName("quote");
        NativeButton remove = new NativeButton(words.of("reading.remove"), click -> onRemove.accept(mark));
        remove.addClassNames("k-btn", "quiet");
        remove.getElement()
                .setAttribute(
                        "aria-label", words.of("reading.remove.of", words.phase(mark.phase()), what(mark.says())));
        return new ListItem(new H3(words.phase(mark.phase())), new Paragraph(what(mark.says())), quote, remove);
    }

    private String what(RecordContent says) {
        Integer level = says.influence();
        String means = says.means().stream().map(words::means).collect(Collectors.joining(", "));
        String roles = says.roles().stream().map(words::role).collect(Collectors.joining(", "));
        return words.status(says.status())
                + (level == null || level == 0 ? "" : " · " + words.level(level))
                + (means.isEmpty() ? "" : " · " + means)
                + (roles.isEmpty() ? "" : " · " + roles);
    }
}
