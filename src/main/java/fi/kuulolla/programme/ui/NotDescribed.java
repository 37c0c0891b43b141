package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.programme.ModelField;
import java.util.List;

/** What nobody has written down yet. That is not the same as "did not happen", and the section says so. */
final class NotDescribed extends Section {

    /**
     * @param gaps whole sentences, shown at once
     * @param fields fields of the long description, folded away: they are many at the start
     */
    NotDescribed(List<String> gaps, List<ModelField> fields, Words words) {
        addClassName("not-described");
        add(new H2(words.of("programme.not-described")));
        boolean complete = gaps.isEmpty() && fields.isEmpty();
        Paragraph meaning =
                new Paragraph(words.of(complete ? "programme.not-described.none" : "programme.not-described.meaning"));
        meaning.addClassName("k-meta");
        add(meaning);
        if (!gaps.isEmpty()) {
            add(list(gaps));
        }
        if (!fields.isEmpty()) {
            add(new NativeDetails(
                    words.count("programme.not-described.fields", fields.size()),
                    list(fields.stream().map(words::field).toList())));
        }
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
