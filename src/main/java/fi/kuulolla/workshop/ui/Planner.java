package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.Methods;
import fi.kuulolla.workshop.RemovedStage;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.Timetable;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The planner of one workshop. Holds which stage is selected; every edit is saved at once and everything is shown anew. */
final class Planner extends Div implements AgendaRow.Wishes, StageForm.Edits {
    private final Plan plan;
    private final Methods methods;
    private final Clock clock;
    private final Words words;
    private final PlannerHead head;
    private final H2 heading = new H2();
    private final Span total = new Span();
    private final AgendaList agenda;
    private final Div removedNote = new Div();
    private final InvitedPanel invited;
    private final StagePanel stagePanel;
    private final DetailsPanel details;
    private WorkshopView workshop;
    private @Nullable UUID selected;

    Planner(
            WorkshopView workshop,
            String model,
            Plan plan,
            Methods methods,
            StageKinds kinds,
            Clock clock,
            Words words) {
        this.workshop = workshop;
        this.plan = plan;
        this.methods = methods;
        this.clock = clock;
        this.words = words;
        StageWords stageWords = new StageWords(words, kinds, methods);
        head = new PlannerHead(workshop, model, plan, clock, words);
        agenda = new AgendaList(words, stageWords, this);
        invited = new InvitedPanel(workshop, words, this, plan::invite);
        stagePanel = new StagePanel(words, stageWords, this);
        details = new DetailsPanel(workshop, words, this, plan::details);
        selected = firstToWork(workshop);
        Aside aside = new Aside(invited, stagePanel, details);
        aside.addClassName("plan-side");
        Div columns = new Div(agendaSection(stageWords), aside);
        columns.addClassNames("k-cols", "plan-columns");
        add(head, columns);
        show();
    }

    /** What people will work on is what a planner looks at first: the first stage that asks a real question. */
    private static @Nullable UUID firstToWork(WorkshopView workshop) {
        return workshop.stages().stream()
                .filter(stage -> !stage.kind().equals("checkin"))
                .findFirst()
                .or(() -> workshop.stages().stream().findFirst())
                .map(StageView::id)
                .orElse(null);
    }

    private Section agendaSection(StageWords stageWords) {
        heading.setId("agenda-heading");
        total.addClassName("strong");
        Paragraph sum = new Paragraph(total, new Span(" "));
        Span note = new Span(words.of("workshop.agenda.recomputed"));
        note.addClassName("k-meta");
        sum.add(note);
        Div top = new Div(heading, sum);
        top.addClassName("agenda-top");
        removedNote.addClassNames("k-row", "k-wrap", "removed-note");
        removedNote.getElement().setAttribute("role", "status");
        Section section = new Section(
                top, agenda, removedNote, new AddStage(methods.blocks(), words, stageWords, this::addStage));
        section.getElement().setAttribute("aria-labelledby", "agenda-heading");
        return section;
    }

    UUID workshop() {
        return workshop.id();
    }

    /** Shows what is stored now; what is being typed stays. */
    void refresh() {
        workshop = plan.newest();
        show();
    }

    private void show() {
        Timetable timetable = Timetable.of(workshop, clock.instant());
        heading.setText(words.of(
                "workshop.agenda.heading",
                methodName(),
                words.time(workshop.startsAt(), workshop.zone()),
                words.time(timetable.end(), workshop.zone())));
        total.setText(words.of("workshop.minutes", workshop.minutes()));
        agenda.show(workshop, timetable, selected);
        head.show(workshop);
        invited.show(workshop);
        details.show(workshop);
        Optional<StageView> stage = stage(selected);
        stagePanel.setVisible(stage.isPresent());
        stage.ifPresent(s -> stagePanel.show(workshop, s));
    }

    private String methodName() {
        try {
            return words.text(methods.get(workshop.methodCode()).names());
        } catch (Refused methodIsGone) {
            return words.of("workshop.agenda.own");
        }
    }

    private Optional<StageView> stage(@Nullable UUID id) {
        return workshop.stages().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public Optional<String> now(Runnable edit) {
        Optional<String> problem = Optional.empty();
        try {
            edit.run();
        } catch (Refused refused) {
            problem = Optional.of(words.problem(refused));
        }
        head.saved(problem);
        refresh();
        return problem;
    }

    // What rows and the form ask for

    @Override
    public void select(UUID stage) {
        selected = stage;
        show();
        // On a narrow screen the panel is below the agenda.
        stagePanel.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    @Override
    public void move(UUID stage, boolean up) {
        now(() -> plan.move(stage, up));
        agenda.row(stage).ifPresent(row -> row.focusMove(up));
    }

    @Override
    public void step(UUID stage, int minutes) {
        now(() -> plan.minutes(stage, minutes));
    }

    @Override
    public void minutes(UUID stage, int minutes) {
        plan.minutes(stage, minutes);
    }

    @Override
    public void name(UUID stage, Lang lang, String name) {
        plan.name(stage, lang, name);
    }

    @Override
    public void prompt(UUID stage, Lang lang, String prompt) {
        plan.prompt(stage, lang, prompt);
    }

    @Override
    public void anonymous(UUID stage, boolean anonymous) {
        plan.anonymous(stage, anonymous);
    }

    @Override
    public void votes(UUID stage, int budget, int cap) {
        plan.votes(stage, budget, cap);
    }

    @Override
    public void open(UUID stage) {
        stage(stage).ifPresent(s -> stagePanel.edit(workshop, s));
    }

    @Override
    public void closed(UUID stage) {
        show();
        agenda.row(stage).ifPresent(AgendaRow::focusName);
    }

    @Override
    public void remove(UUID stage) {
        String name = stage(stage).map(s -> words.text(s.name(), workshop)).orElse("");
        int at = workshop.stage(stage).no();
        if (now(() -> offerBack(plan.remove(stage), name)).isPresent()) {
            return;
        }
        selected = workshop.stages()
                .get(Math.min(at, workshop.stages().size()) - 1)
                .id();
        show();
        focusSelected();
    }

    private void offerBack(RemovedStage removed, String name) {
        removedNote.removeAll();
        removedNote.add(
                new Span(words.of("workshop.stage.removed", name)),
                Buttons.plain(words.of("workshop.stage.putBack"), () -> {
                    removedNote.removeAll();
                    now(() -> selected = plan.putBack(removed));
                    focusSelected();
                }));
    }

    private void focusSelected() {
        if (selected != null) {
            agenda.row(selected).ifPresent(AgendaRow::focusName);
        }
    }

    private void addStage(String kind) {
        now(() -> selected = plan.add(kind));
        stage(selected).ifPresent(s -> stagePanel.edit(workshop, s));
    }
}
