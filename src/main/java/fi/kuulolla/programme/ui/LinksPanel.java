package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.programme.ModelLink;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.shared.Actor.Staff;
import java.util.List;
import java.util.UUID;

/** The links of a model: opened, added, named, moved and taken away. */
final class LinksPanel extends Section {
    private final ModelLinks links;
    private final Staff staff;
    private final UUID model;
    private final Words words;

    LinksPanel(ModelLinks links, Staff staff, UUID model, Words words) {
        this.links = links;
        this.staff = staff;
        this.model = model;
        this.words = words;
        addClassName("model-links");
        getElement().setAttribute("aria-labelledby", "links-title");
        show();
    }

    private void show() {
        removeAll();
        H2 heading = new H2(words.of("programme.links"));
        heading.setId("links-title");
        add(heading);
        List<ModelLink> all = links.of(staff, model);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(words.of("programme.links.none"));
            none.addClassName("k-meta");
            add(none);
        } else {
            OrderedList list = new OrderedList();
            for (int i = 0; i < all.size(); i++) {
                list.add(item(all.get(i), i > 0));
            }
            add(list);
        }
        add(Buttons.plain(
                words.of("programme.link.new"),
                () -> new LinkForm(null, words, (kind, name, address) -> {
                    links.add(staff, model, kind, name, address);
                    show();
                })));
    }

    private ListItem item(ModelLink link, boolean movable) {
        Anchor anchor = new Anchor(link.address(), link.name());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.setRouterIgnore(true);
        Span kind = new Span(words.of("programme.link.kind." + link.kind().code()));
        kind.addClassName("k-meta");
        Div told = new Div(anchor, kind);
        told.addClassName("link-told");
        Div steps = new Div();
        steps.addClassName("link-steps");
        if (movable) {
            steps.add(step("programme.up", link, () -> links.moveUp(staff, model, link.id())));
        }
        var edit = Buttons.quiet(
                words.of("programme.edit"),
                () -> new LinkForm(link, words, (its, name, address) -> {
                    links.edit(staff, link.id(), its, name, address);
                    show();
                }));
        named(edit, "programme.link.edit.of", link);
        steps.add(edit, step("programme.remove", link, () -> links.remove(staff, link.id())));
        return new ListItem(told, steps);
    }

    private Component step(String key, ModelLink link, Runnable work) {
        var button = Buttons.quiet(words.of(key), () -> {
            work.run();
            show();
        });
        named(button, key + ".of", link);
        return button;
    }

    private void named(Component button, String key, ModelLink link) {
        button.getElement().setAttribute("aria-label", words.of(key, link.name()));
    }
}
