package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.programme.ModelLine;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.ProgrammeLink;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.programme.ProjectView;
import java.util.List;
import java.util.stream.Stream;

/** A programme with its projects and their service models. Says through its callbacks what the reader wants to do. */
final class ProgrammeSection extends Section {
    private final Words words;
    private final Wishes wishes;

    /** What the reader can ask for here. */
    interface Wishes {
        void rename(ProgrammeView programme);

        void editScale(ProgrammeView programme);

        void addProject(ProgrammeView programme);

        void edit(ProjectView project);

        void addModel(ProjectView project);
    }

    ProgrammeSection(ProgrammeView programme, List<ProgrammeLink> links, Words words, Wishes wishes) {
        this.words = words;
        this.wishes = wishes;
        addClassName("programme");
        H2 heading = new H2(programme.name());
        Component rename = Buttons.quiet(words.of("programme.rename"), () -> wishes.rename(programme));
        named(rename, words.of("programme.rename.of", programme.name()));
        Component scale = Buttons.quiet(words.of("programme.status.scale"), () -> wishes.editScale(programme));
        named(scale, words.of("programme.status.scale.title", programme.name()));
        Component add = Buttons.quiet(words.of("programme.project.new"), () -> wishes.addProject(programme));
        named(add, words.of("programme.project.new.in", programme.name()));
        Stream<Component> ways =
                Stream.concat(Stream.of(heading), links.stream().map(link -> link(link, programme)));
        add(row(
                "programme-head",
                Stream.concat(ways, Stream.of(rename, scale, add)).toArray(Component[]::new)));
        if (programme.projects().isEmpty()) {
            add(hint(words.of("programme.project.none")));
        }
        programme.projects().forEach(project -> add(project(project, programme.statuses())));
    }

    private Component link(ProgrammeLink link, ProgrammeView programme) {
        String text = link.text(words.locale());
        Anchor anchor = new Anchor(link.of(programme.id()), text);
        anchor.addClassNames("k-btn", "quiet");
        named(anchor, text + ": " + programme.name());
        return anchor;
    }

    private Component project(ProjectView project, List<ModelStatus> scale) {
        Component edit = Buttons.quiet(words.of("programme.edit"), () -> wishes.edit(project));
        named(edit, words.of("programme.edit.of", project.name()));
        Component add = Buttons.quiet(words.of("programme.model.new"), () -> wishes.addModel(project));
        named(add, words.of("programme.model.new.in", project.name()));
        Div section = new Div(row("project-head", new H3(project.name()), edit, add));
        section.addClassName("project");
        String facts = facts(project);
        if (!facts.isEmpty()) {
            section.add(hint(facts));
        }
        if (project.models().isEmpty()) {
            section.add(hint(words.of("programme.model.none")));
        } else {
            UnorderedList models = new UnorderedList();
            models.addClassName("model-list");
            project.models().forEach(model -> models.add(model(model, scale)));
            section.add(models);
        }
        return section;
    }

    private ListItem model(ModelLine model, List<ModelStatus> scale) {
        H4 name = new H4(new Anchor("/models/" + model.id(), model.name()));
        Div told = new Div(name);
        String status = words.status(scale, model.status());
        if (!status.isEmpty()) {
            told.add(ModelStatusSign.of(status, words));
        }
        if (!model.summary().isEmpty()) {
            told.add(hint(model.summary()));
        }
        told.addClassName("model-told");
        return new ListItem(told, new PhaseStrip(model.phases(), words));
    }

    private static String facts(ProjectView project) {
        var details = project.details();
        List<String> told = Stream.of(details.area(), details.funder(), details.code())
                .filter(fact -> !fact.isEmpty())
                .toList();
        return String.join(" · ", told);
    }

    private static Component row(String className, Component... parts) {
        Div row = new Div(parts);
        row.addClassName(className);
        return row;
    }

    private static Component hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("k-meta");
        return hint;
    }

    /** Several buttons of the page have the same word: those who hear it alone are told what it is about. */
    private static void named(Component button, String name) {
        button.getElement().setAttribute("aria-label", name);
    }
}
