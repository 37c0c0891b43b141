package fi.kuulolla.report;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.people.Heads;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageRuns;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a workshop leaves behind, as of one moment. */
@Service
class HeldWorkshops {
    private final Workshops workshops;
    private final StageRuns runs;
    private final StageKinds kinds;
    private final ServiceModels models;
    private final Organisations organisations;
    private final Attendance attendance;
    private final Heads heads;
    private final Contributions contributions;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final CheckOuts checkOuts;
    private final Clock clock;

    HeldWorkshops(
            Workshops workshops,
            StageRuns runs,
            StageKinds kinds,
            ServiceModels models,
            Organisations organisations,
            Attendance attendance,
            Heads heads,
            Contributions contributions,
            Themes themes,
            Votes votes,
            Promises promises,
            CheckOuts checkOuts,
            Clock clock) {
        this.workshops = workshops;
        this.runs = runs;
        this.kinds = kinds;
        this.models = models;
        this.organisations = organisations;
        this.attendance = attendance;
        this.heads = heads;
        this.contributions = contributions;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.checkOuts = checkOuts;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    HeldWorkshop get(Actor.Staff staff, UUID id) {
        WorkshopView workshop = workshops.get(staff, id);
        List<StageView> written = workshop.stages().stream()
                .filter(stage -> kinds.of(stage.kind()).takesNotes() && stage.hasRun())
                .toList();
        Map<UUID, Integer> counts = new HashMap<>();
        written.forEach(stage -> counts.put(stage.id(), contributions.count(id, stage.id())));
        List<StageView> seen = written.stream().filter(this::seen).toList();
        int unseen = written.stream()
                .filter(stage -> !seen(stage))
                .mapToInt(stage -> counts.getOrDefault(stage.id(), 0))
                .sum();
        List<ThemeView> all = themes.of(id);
        ThemeTree tree = ThemeTree.of(all);
        return new HeldWorkshop(
                workshop,
                models.get(staff, workshop.model()),
                organisations.get(workshop.organisation()),
                runs.of(staff, id).stream()
                        .map(run -> new HeldWorkshop.Run(run.stage(), run.openedAt(), run.closedAt()))
                        .toList(),
                attendance.counts(id),
                heads.of(id),
                all.stream().filter(theme -> theme.mergedInto() == null).toList(),
                contributions.visible(id, seen.stream().map(StageView::id).toList()).stream()
                        .map(note -> today(note, tree))
                        .toList(),
                counts,
                unseen,
                votes.result(id).map(result -> today(result, tree)),
                promises.ofWorkshop(staff, id),
                checkOuts.of(id),
                clock.instant());
    }

    private boolean seen(StageView stage) {
        return stage.revealed() || !kinds.of(stage.kind()).hidesUntilReveal();
    }

    /** Under the theme that took its own in, if that was merged. */
    private static NoteView today(NoteView note, ThemeTree tree) {
        UUID theme = note.theme();
        return theme == null
                ? note
                : new NoteView(
                        note.id(),
                        note.stage(),
                        note.text(),
                        note.shownAs(),
                        tree.root(theme).orElse(null),
                        note.late(),
                        note.assisted());
    }

    private static VoteResult today(VoteResult result, ThemeTree tree) {
        return new VoteResult(
                result.stage(),
                result.voters(),
                result.themes().stream()
                        .map(dots -> new VoteResult.ThemeDots(
                                tree.root(dots.theme()).orElse(dots.theme()), dots.dots(), dots.byShownAs()))
                        .toList());
    }
}
