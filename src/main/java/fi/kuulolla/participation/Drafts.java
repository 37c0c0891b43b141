package fi.kuulolla.participation;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopClosed;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a workshop closes it drafts a record for each of its phases, in the same transaction. A draft counts nowhere. */
@Component
class Drafts {
    private static final Actor SYSTEM = new Actor.SystemActor();

    private final ParticipationRecordRepository records;
    private final Workshops workshops;
    private final StageKinds kinds;
    private final Attendance attendance;
    private final Contributions contributions;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final FactsText factsText;
    private final Clock clock;

    Drafts(
            ParticipationRecordRepository records,
            Workshops workshops,
            StageKinds kinds,
            Attendance attendance,
            Contributions contributions,
            Themes themes,
            Votes votes,
            Promises promises,
            FactsText factsText,
            Clock clock) {
        this.records = records;
        this.workshops = workshops;
        this.kinds = kinds;
        this.attendance = attendance;
        this.contributions = contributions;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.factsText = factsText;
        this.clock = clock;
    }

    @EventListener
    void on(WorkshopClosed closed) {
        WorkshopView workshop = workshops.get(SYSTEM, closed.workshop());
        Map<Role, Integer> people = attendance.counts(workshop.id());
        Instant now = clock.instant();
        records.draftsOf(workshop.id()).forEach(older -> older.end(now));
        if (people.values().stream().mapToInt(it -> it).sum() == 0) {
            // Nobody was there: no data, and no data is never a "no".
            return;
        }
        RunFacts facts = facts(workshop, people);
        String text = factsText.write(facts);
        for (Phase phase : workshop.phases()) {
            WorkshopDraft draft = new WorkshopDraft(
                    workshop.organisation(),
                    workshop.model(),
                    workshop.id(),
                    LedgerPhase.of(phase),
                    workshop.channel().code(),
                    present(people),
                    facts);
            records.save(ParticipationRecord.draftOf(draft, text, now));
        }
    }

    private RunFacts facts(WorkshopView workshop, Map<Role, Integer> people) {
        Map<String, Integer> notes = notes(workshop);
        Optional<VoteResult> result = votes.result(workshop.id());
        Map<String, Integer> dots = new HashMap<>();
        result.ifPresent(it ->
                it.themes().forEach(theme -> theme.byShownAs().forEach((as, n) -> dots.merge(as, n, Integer::sum))));
        List<ThemeView> gathered = themes.of(workshop.id()).stream()
                .filter(theme -> theme.mergedInto() == null && theme.notes() > 0)
                .toList();
        boolean present =
                people.entrySet().stream().anyMatch(it -> it.getKey().side() == Side.EXPERIENCE && it.getValue() > 0);
        Instant started = workshop.openedAt() == null ? workshop.startsAt() : workshop.openedAt();
        return new RunFacts(
                LocalDate.ofInstant(started, workshop.zone()),
                workshop.title(),
                sum(notes),
                gathered.size(),
                sum(dots),
                promises.ofWorkshop(SYSTEM, workshop.id()).size(),
                present,
                present && byExperience(notes),
                present && byExperience(dots),
                !gathered.isEmpty(),
                notes.getOrDefault(SmallGroups.ALL, 0) == 0 && dots.getOrDefault(SmallGroups.ALL, 0) == 0);
    }

    private Map<String, Integer> notes(WorkshopView workshop) {
        Map<String, Integer> notes = new HashMap<>();
        for (StageView stage : workshop.stages()) {
            if (stage.hasRun() && kinds.of(stage.kind()).takesNotes()) {
                contributions
                        .countsByShownAs(workshop.id(), stage.id())
                        .forEach((as, n) -> notes.merge(as, n, Integer::sum));
            }
        }
        return notes;
    }

    /** By somebody of the experience side, or not told apart: then it was written together, and the coordinator looks at it. */
    private static boolean byExperience(Map<String, Integer> byShownAs) {
        return byShownAs.entrySet().stream()
                .anyMatch(it -> it.getValue() > 0
                        && (it.getKey().equals(SmallGroups.ALL)
                                || it.getKey().equals(Side.EXPERIENCE.code())
                                || Role.ofCode(it.getKey())
                                        .filter(role -> role.side() == Side.EXPERIENCE)
                                        .isPresent()));
    }

    private static Map<Role, Integer> present(Map<Role, Integer> people) {
        Map<Role, Integer> present = new HashMap<>(people);
        present.values().removeIf(n -> n == 0);
        return present;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(it -> it).sum();
    }
}
