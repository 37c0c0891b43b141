package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.programme.Found;
import fi.kuulolla.programme.ProgrammeLink;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search found, models first; where nothing fits, what to do about it. */
final class SearchResults extends Div {
    private final List<ProgrammeLink> links;
    private final Words words;
    private @Nullable Anchor first;

    SearchResults(String asked, Found found, List<ProgrammeLink> links, Words words) {
        this.links = links;
        this.words = words;
        addClassName("search-results");
        Paragraph said = new Paragraph(said(asked, found));
        said.addClassName("k-meta");
        said.getElement().setAttribute("role", "status");
        add(said);
        if (found.isEmpty()) {
            add(new H2(words.of("programme.search.none")), new Paragraph(words.of("programme.search.none.try")));
        }
        list("programme.search.models", found.models(), this::model);
        list("programme.search.projects", found.projects(), this::project);
        list("programme.search.programmes", found.programmes(), this::programme);
    }

    /** Goes to the first thing found. */
    void focusFirst() {
        if (first != null) {
            first.focus();
        }
    }

    private String said(String asked, Found found) {
        if (found.isEmpty()) {
            return words.of("programme.search.said.none", asked);
        }
        int hidden = found.modelsInAll() - found.models().size();
        return Stream.of(
                        words.count("programme.search.said.models", found.modelsInAll()),
                        found.projects().isEmpty()
                                ? ""
                                : words.count(
                                        "programme.search.said.projects",
                                        found.projects().size()),
                        found.programmes().isEmpty()
                                ? ""
                                : words.count(
                                        "programme.search.said.programmes",
                                        found.programmes().size()),
                        hidden > 0
                                ? words.of(
                                        "programme.search.said.first",
                                        found.models().size())
                                : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private <T> void list(String heading, List<T> found, Function<T, ListItem> item) {
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("found-list");
        found.forEach(it -> list.add(item.apply(it)));
        add(new H2(words.of(heading)), list);
    }

    private ListItem model(Found.OfModel model) {
        ListItem item = item(anchor("/models/" + model.id(), model.name()), facts(model.projectName(), model.area()));
        model.inText().ifPresentOrElse(it -> item.add(hint(words.field(it.field()) + ": " + it.passage())), () -> {
            if (!model.summary().isEmpty()) {
                item.add(hint(model.summary()));
            }
        });
        return item;
    }

    private ListItem project(Found.OfProject project) {
        Component name = links.isEmpty()
                ? new Paragraph(project.name())
                : anchor(links.getFirst().of(project.programme(), project.id()), project.name());
        return item(name, facts(project.programmeName(), project.area(), project.code()));
    }

    private ListItem programme(Found.OfProgramme programme) {
        Component name = links.isEmpty()
                ? new Paragraph(programme.name())
                : anchor(links.getFirst().of(programme.id()), programme.name());
        return item(name, links.isEmpty() ? "" : links.getFirst().text(words.locale()));
    }

    private Anchor anchor(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        first = first == null ? anchor : first;
        return anchor;
    }

    private static ListItem item(Component name, String facts) {
        ListItem item = new ListItem(new H3(name));
        if (!facts.isEmpty()) {
            item.add(hint(facts));
        }
        return item;
    }

    private static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("k-meta");
        return hint;
    }
}
