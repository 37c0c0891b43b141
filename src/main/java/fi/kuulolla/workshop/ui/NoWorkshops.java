package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.workshop.Method;
import java.util.List;
import java.util.function.Consumer;

/** No workshop yet: an empty cup, the next step, and what there is to choose from. */
final class NoWorkshops extends Div {

    NoWorkshops(List<Method> methods, Words words, Runnable choose, Consumer<Method> take) {
        add(new EmptyState(
                words.of("workshop.list.empty"),
                words.of("workshop.list.empty.how"),
                new NextButton(words.of("workshop.method.choose"), choose)));
        UnorderedList offered = new UnorderedList();
        offered.addClassName("methods-offered");
        for (Method method : methods) {
            Paragraph about = new Paragraph(MethodCard.size(method, words) + " " + words.text(method.purpose()));
            about.addClassName("k-meta");
            NativeButton start = Buttons.plain(
                    words.of("workshop.method.take", words.text(method.names())), () -> take.accept(method));
            start.addClassName("quiet");
            offered.add(new ListItem(new H3(words.text(method.names())), about, start));
        }
        add(offered);
    }
}
