package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.shell.OneDialog;
import fi.kuulolla.workshop.WorkshopNavigation;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What is planned, whether it is saved, and the two ways on: the join sheet and opening the doors. */
final class PlannerHead extends Div {
    /** Opening much earlier than planned is asked about once: the workshop cannot be un-opened. */
    private static final Duration EARLY = Duration.ofHours(3);

    private final String model;
    private final Plan plan;
    private final Clock clock;
    private final Words words;
    private final Paragraph over = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph saved = new Paragraph();
    private final Div onward = new Div();
    private WorkshopView workshop;

    PlannerHead(WorkshopView workshop, String model, Plan plan, Clock clock, Words words) {
        this.workshop = workshop;
        this.model = model;
        this.plan = plan;
        this.clock = clock;
        this.words = words;
        addClassName("page-h");
        over.addClassName("k-over");
        saved.addClassName("k-sent");
        saved.getElement().setAttribute("role", "status");
        Anchor sheet = Buttons.plainLink("", "/" + WorkshopNavigation.joinSheet(workshop.id()));
        sheet.add(new Icon("file"), new Span(words.of("workshop.plan.joinSheet")));
        sheet.setTarget(AnchorTarget.BLANK);
        onward.addClassName("onward");
        Div steps = new Div(saved, sheet, onward);
        steps.addClassName("steps");
        add(new Div(over, title), steps);
        lead();
    }

    /** Opening the doors, or back into the room that is open already. */
    private void lead() {
        onward.removeAll();
        onward.add(
                workshop.status() == WorkshopStatus.PLANNED
                        ? new NextButton(words.of("workshop.plan.open"), this::open)
                        : new NextLink(
                                "/" + WorkshopNavigation.cockpit(workshop.id()), words.of("workshop.plan.back")));
    }

    void show(WorkshopView newest) {
        boolean opened = workshop.status() != newest.status();
        workshop = newest;
        if (opened) {
            lead();
        }
        over.setText(
                String.join(" · ", model, words.phases(newest.phases()), words.date(newest.startsAt(), newest.zone())));
        title.setText(newest.title());
    }

    void saved(Optional<String> problem) {
        saved.removeAll();
        saved.setClassName("k-sent " + (problem.isEmpty() ? "ok" : "bad"));
        saved.add(
                new Icon(problem.isEmpty() ? "check" : "warn"),
                new Span(problem.orElseGet(() -> words.of("workshop.plan.saved"))));
    }

    private void open() {
        if (workshop.startsAt().isAfter(clock.instant().plus(EARLY))) {
            askFirst();
        } else {
            openNow();
        }
    }

    private void askFirst() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.of("workshop.plan.early"));
        dialog.setWidth("36rem");
        dialog.add(new Paragraph(words.of(
                "workshop.plan.early.when",
                words.date(workshop.startsAt(), workshop.zone()),
                words.time(workshop.startsAt(), workshop.zone()))));
        NativeButton notYet = Buttons.plain(words.of("workshop.plan.early.no"), dialog::close);
        // What cannot be undone is never one careless Enter away.
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                notYet.focus();
            }
        });
        dialog.getFooter().add(notYet, Buttons.plain(words.of("workshop.plan.early.yes"), () -> {
            dialog.close();
            openNow();
        }));
        OneDialog.open(dialog);
    }

    private void openNow() {
        try {
            plan.open();
            UI.getCurrent().navigate(WorkshopNavigation.cockpit(workshop.id()));
        } catch (Refused refused) {
            // Somebody else was faster: there is a running workshop to go to.
            if (refused.code().equals("workshop-not-planned")) {
                UI.getCurrent().navigate(WorkshopNavigation.cockpit(workshop.id()));
            } else {
                saved(Optional.of(words.problem(refused)));
            }
        }
    }
}
