package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.workshop.WorkshopNavigation;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import java.util.function.Function;

/** Workshops of one state, each with where it leads to. */
@StyleSheet("ui/styles/workshop.css")
final class WorkshopList extends Section {
    private final Words words;

    /** Of a model's page, which has a next step of its own. */
    static WorkshopList quiet(String heading, List<WorkshopView> workshops, Words words) {
        return new WorkshopList(heading, workshops, workshop -> "", words, false);
    }

    WorkshopList(String heading, List<WorkshopView> workshops, Function<WorkshopView, String> about, Words words) {
        this(heading, workshops, about, words, true);
    }

    /** @param about what is told before the phases, such as the name of the service model; may be empty */
    private WorkshopList(
            String heading,
            List<WorkshopView> workshops,
            Function<WorkshopView, String> about,
            Words words,
            boolean nextStep) {
        this.words = words;
        addClassName("workshop-section");
        H2 title = new H2(heading);
        UnorderedList list = new UnorderedList();
        list.addClassName("workshop-list");
        boolean first = nextStep;
        for (WorkshopView workshop : workshops) {
            list.add(line(workshop, about.apply(workshop), first));
            first = false;
        }
        add(title, list);
    }

    private ListItem line(WorkshopView workshop, String about, boolean first) {
        Span day = new Span(words.date(workshop.startsAt(), workshop.zone()));
        day.addClassName("strong");
        Span time = new Span(words.of("workshop.at", words.time(workshop.startsAt(), workshop.zone())));
        time.addClassName("k-meta");
        Div when = new Div(day, time);
        when.addClassName("when");
        String phases = words.phases(workshop.phases());
        Paragraph meta = new Paragraph(about.isEmpty() ? phases : about + " · " + phases);
        meta.addClassName("k-meta");
        Div what = new Div(new H3(new Anchor("/" + address(workshop), workshop.title())), meta);
        what.addClassNames("k-grow", "what");
        ListItem line = new ListItem(when, what);
        switch (workshop.status()) {
            case RUNNING -> {
                workshop.current().ifPresent(stage -> {
                    Paragraph now = new Paragraph(words.text(stage.name(), workshop));
                    now.addClassName("now");
                    line.add(now);
                });
                line.add(first ? onNext(workshop) : on(workshop));
            }
            case PLANNED -> line.add(Buttons.plainLink(words.of("workshop.list.plan"), "/" + address(workshop)));
            case CLOSED -> line.add(Buttons.plainLink(words.of("workshop.list.after"), "/" + address(workshop)));
        }
        return line;
    }

    private NextLink onNext(WorkshopView workshop) {
        return new NextLink("/" + address(workshop), words.of("workshop.list.goOn"));
    }

    private Anchor on(WorkshopView workshop) {
        return Buttons.plainLink(words.of("workshop.list.goOn"), "/" + address(workshop));
    }

    static String address(WorkshopView workshop) {
        return workshop.status() == WorkshopStatus.RUNNING
                ? WorkshopNavigation.cockpit(workshop.id())
                : workshop.status() == WorkshopStatus.PLANNED
                        ? WorkshopNavigation.plan(workshop.id())
                        : WorkshopNavigation.after(workshop.id());
    }
}
