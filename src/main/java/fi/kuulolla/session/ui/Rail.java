package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stages in a row, as wide as their minutes, with the time each begins. */
final class Rail extends Div implements Part {

    /** What one step of the rail says. */
    record Step(UUID stage, String name, String when, int minutes, StageState state, boolean current) {}

    private static final int MANY = 8;

    private final Words words;
    private final OrderedList steps = new OrderedList();
    private List<Step> shown = List.of();

    Rail(Words words, Runnable editAgenda) {
        this.words = words;
        addClassName("ck-rail");
        Controls.labelled(steps, words.t("rail"));
        NativeButton edit = Controls.button("pen", words.t("agenda.edit"), editAgenda);
        edit.addClassNames("is-icon");
        edit.getChildren().filter(Span.class::isInstance).forEach(text -> ((Span) text).addClassName("ck-sr"));
        edit.setTitle(words.t("agenda.edit"));
        add(steps, edit);
    }

    @Override
    public void show(Now now) {
        List<Step> fresh = steps(now);
        if (fresh.equals(shown)) {
            return;
        }
        shown = fresh;
        steps.removeAll();
        setClassName("is-many", fresh.size() > MANY);
        fresh.forEach(step -> steps.add(item(step)));
    }

    private ListItem item(Step step) {
        ListItem item = new ListItem();
        item.getStyle().set("--m", String.valueOf(step.minutes()));
        item.setClassName("is-done", step.state() == StageState.CLOSED && !step.current());
        item.setClassName("is-skipped", step.state() == StageState.SKIPPED);
        if (step.current()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.setTitle(step.name());
        Element name = new Element("b");
        if (step.state() == StageState.CLOSED && !step.current()) {
            name.appendChild(new Icon("check").getElement());
            name.appendChild(
                    Controls.styled(new Span(words.t("rail.done")), "ck-sr").getElement());
        }
        if (step.state() == StageState.SKIPPED) {
            name.appendChild(
                    Controls.styled(new Span(words.t("rail.skipped")), "ck-sr").getElement());
        }
        name.appendChild(Element.createText(step.name()));
        item.getElement().appendChild(name, new Span(step.when()).getElement());
        return item;
    }

    private List<Step> steps(Now now) {
        List<Step> steps = new ArrayList<>();
        Instant begins = now.workshop().startsAt();
        boolean passed = false;
        for (StageView stage : now.workshop().stages()) {
            StageClock clock = stage.clock();
            boolean current = stage.id().equals(now.workshop().currentStage());
            boolean ran = clock != null && stage.state() != StageState.PLANNED;
            if (ran && clock != null) {
                begins = clock.openedAt();
            }
            String minutes = words.t("minutes", stage.minutes());
            boolean timeless = stage.state() == StageState.SKIPPED
                    || (!ran && !passed && now.workshop().openedAt() != null);
            String when = timeless && !current
                    ? minutes
                    : words.clock(begins, now.workshop().zone()) + " · " + minutes;
            steps.add(new Step(
                    stage.id(), words.of(stage.name(), now.workshop()), when, stage.minutes(), stage.state(), current));
            if (current) {
                passed = true;
                begins = ends(clock, begins, stage, now.at());
            } else if (stage.state() == StageState.PLANNED || ran) {
                begins = begins.plus(stage.minutes(), ChronoUnit.MINUTES);
            }
        }
        return steps;
    }

    /** When the open stage is over by its clock; a stage that has run over its time is over now. */
    private static Instant ends(
            @org.jspecify.annotations.Nullable StageClock clock, Instant begins, StageView stage, Instant now) {
        if (clock == null) {
            return begins.plus(stage.minutes(), ChronoUnit.MINUTES);
        }
        Instant ends = now.plusSeconds(clock.leftSeconds(now));
        // By whole minutes: the rail tells the plan, the clock tells the seconds.
        return ends.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }
}
