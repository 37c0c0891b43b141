package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.participation.Gaps;
import fi.kuulolla.shell.Press;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The gaps as things to do: each says what, and leads to where it is done. */
final class GapList extends Dialog {
    GapList(Gaps.Found found, Words words, @Nullable Consumer<Gaps.Gap> onRecord) {
        setHeaderTitle(words.count("gaps", found.all()));
        addClassName("gap-dialog");
        setWidth("44rem");
        setMaxWidth("100%");
        UnorderedList list = new UnorderedList();
        list.addClassNames("k-list", "gap-list");
        for (Gaps.Gap gap : found.first()) {
            Anchor model = new Anchor("/models/" + gap.model(), gap.name());
            Span what = new Span(words.of("gap." + gap.state().code(), words.phase(gap.phase())));
            ListItem item = new ListItem(model, what);
            if (onRecord != null) {
                NativeButton record = new NativeButton(words.of("gaps.record"));
                Press.on(record, () -> {
                    close();
                    onRecord.accept(gap);
                });
                record.addClassName("k-btn");
                record.getElement()
                        .setAttribute("aria-label", words.of("gaps.record.of", gap.name(), words.phase(gap.phase())));
                item.add(record);
            }
            list.add(item);
        }
        add(list);
        if (found.all() > found.first().size()) {
            add(new Paragraph(words.of("gaps.more", found.all() - found.first().size())));
        }
        NativeButton close = new NativeButton(words.of("matrix.close-list"), click -> close());
        close.addClassName("k-btn");
        getFooter().add(close);
        open();
    }
}
