package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.workshop.Method;
import fi.kuulolla.workshop.MethodStage;

/** A method: how long, for how many, what for, and its stages as wide as their minutes. */
final class MethodCard extends Article {

    MethodCard(Method method, boolean recommended, Words words, Runnable take) {
        addClassNames("method-card", "k-panel");
        Paragraph size = new Paragraph(size(method, words));
        size.addClassName("k-meta");
        OrderedList rail = new OrderedList();
        rail.addClassName("method-rail");
        for (MethodStage stage : method.stages()) {
            Span name = new Span(words.text(stage.name()));
            Span minutes = new Span(words.of("workshop.minutes", stage.minutes()));
            minutes.addClassName("k-meta");
            ListItem item = new ListItem(name, minutes);
            item.getStyle().set("--m", String.valueOf(stage.minutes()));
            rail.add(item);
        }
        String action = words.of("workshop.method.take", words.text(method.names()));
        Div actions = new Div(recommended ? new NextButton(action, take) : Buttons.plain(action, take));
        add(new H2(words.text(method.names())), size, new Paragraph(words.text(method.purpose())), rail, actions);
    }

    static String size(Method method, Words words) {
        return words.of("workshop.method.size", method.minutes(), method.groupMin(), method.groupMax());
    }
}
