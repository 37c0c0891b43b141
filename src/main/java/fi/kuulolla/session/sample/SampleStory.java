package fi.kuulolla.session.sample;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.followup.TakePromise;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Plays a whole workshop by its script, from the first join to the answers, through the services everybody uses. */
@Component
class SampleStory {
    private final SampleWorkshops plans;
    private final Workshops workshops;
    private final Running running;
    private final SampleCrowd crowd;
    private final Contributions contributions;
    private final Themes themes;
    private final Promises promises;
    private final Clock clock;
    private final Optional<StoryClock> travel;

    SampleStory(
            SampleWorkshops plans,
            Workshops workshops,
            Running running,
            SampleCrowd crowd,
            Contributions contributions,
            Themes themes,
            Promises promises,
            Clock clock,
            ObjectProvider<StoryClock> travel) {
        this.plans = plans;
        this.workshops = workshops;
        this.running = running;
        this.crowd = crowd;
        this.contributions = contributions;
        this.themes = themes;
        this.promises = promises;
        this.clock = clock;
        this.travel = Optional.ofNullable(travel.getIfAvailable());
    }

    /** Three weeks ago, and the answers since; now again when it is told. */
    UUID play(Staff staff, UUID model) {
        SampleScript script = SampleScript.read();
        Instant now = clock.instant();
        try {
            travel.ifPresent(time -> time.goTo(StoryTime.workshop(now)));
            UUID workshop = hold(staff, model, script);
            travel.ifPresent(time -> time.goTo(StoryTime.answers(now)));
            answer(staff, workshop, script);
            return workshop;
        } finally {
            travel.ifPresent(StoryClock::comeBack);
        }
    }

    private UUID hold(Staff staff, UUID model, SampleScript script) {
        UUID workshop =
                plans.plan(staff, model, Phase.IDEATION, "silent-635", "Mistä hyvä alku tehdään?", clock.instant());
        running.open(staff, workshop);
        WorkshopView plan = workshops.get(staff, workshop);
        List<SampleCrowd.Person> people = crowd.join(plan, script);
        List<UUID> made = new ArrayList<>();
        for (StageView stage : plan.stages()) {
            if (stage.no() > 1) {
                running.next(staff, workshop);
            }
            switch (stage.kind()) {
                case "checkin" -> crowd.write(stage, workshop, people, script.checkin());
                case "notes" -> {
                    crowd.write(stage, workshop, people, notesOf(script));
                    running.reveal(staff, workshop, true);
                }
                case "themes" -> made.addAll(cluster(staff, workshop, plan, script));
                case "vote" -> crowd.vote(stage, people, script, made);
                case "decide" -> decide(staff, workshop, stage, script, made);
                case "checkout" -> crowd.checkOut(stage, people, script);
                default -> throw new IllegalStateException("The script has nothing for " + stage.kind());
            }
            travel.ifPresent(time -> time.pass(StoryTime.ofStage(stage.minutes())));
        }
        running.close(staff, workshop);
        return workshop;
    }

    private static List<SampleScript.Note> notesOf(SampleScript script) {
        return script.themes().stream().flatMap(theme -> theme.notes().stream()).toList();
    }

    private List<UUID> cluster(Staff staff, UUID workshop, WorkshopView now, SampleScript script) {
        Set<UUID> notesStages = now.stages().stream()
                .filter(stage -> stage.kind().equals("notes"))
                .map(StageView::id)
                .collect(Collectors.toSet());
        Map<String, UUID> byText = contributions.visible(workshop, notesStages).stream()
                .collect(Collectors.toMap(NoteView::text, NoteView::id));
        List<UUID> made = new ArrayList<>();
        for (SampleScript.Theme theme : script.themes()) {
            Set<UUID> its =
                    theme.notes().stream().map(note -> byText.get(note.text())).collect(Collectors.toSet());
            UUID id = themes.create(staff, workshop, theme.name(), its);
            themes.setFactor(staff, workshop, id, theme.factor());
            made.add(id);
        }
        return made;
    }

    private void decide(Staff staff, UUID workshop, StageView stage, SampleScript script, List<UUID> made) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (SampleScript.Promise promise : script.promises()) {
            Set<UUID> from = promise.themes().stream().map(made::get).collect(Collectors.toSet());
            UUID decided = promises.decide(staff, workshop, stage.id(), promise.what(), from);
            if (promise.name() != null && promise.unit() != null && promise.ownerAfter() != null) {
                promises.take(
                        staff,
                        decided,
                        new TakePromise(
                                promise.name(),
                                promise.unit(),
                                today.plusDays(promise.dueInDays()),
                                promise.ownerAfter(),
                                true));
            }
        }
    }

    private void answer(Staff staff, UUID workshop, SampleScript script) {
        Map<String, SampleScript.Promise> byWhat =
                script.promises().stream().collect(Collectors.toMap(SampleScript.Promise::what, promise -> promise));
        promises.ofWorkshop(staff, workshop).forEach(decided -> {
            SampleScript.Promise its = byWhat.get(decided.what());
            if (its == null || its.answer() == null) {
                return;
            }
            if (its.then().equals("finish")) {
                promises.finish(staff, decided.id(), AnswerKind.CARRIED_OUT, its.answer());
            } else {
                promises.tell(staff, decided.id(), AnswerKind.PROGRESS, its.answer());
            }
        });
    }
}
