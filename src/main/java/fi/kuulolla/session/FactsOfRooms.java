package fi.kuulolla.session;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.live.RoomMemory;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.people.Grouping;
import fi.kuulolla.people.Heads;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the facts of a room: what no crowd changes of one moment, what they do of one moment not before it. */
@Component
class FactsOfRooms {
    private static final String VOTE = "vote";
    private static final Duration NOTES_BELIEVED = Duration.ofMinutes(1);
    private static final Actor SYSTEM = new Actor.SystemActor();

    private final Workshops workshops;
    private final StageKinds kinds;
    private final Attendance attendance;
    private final Heads heads;
    private final Grouping grouping;
    private final Participants participants;
    private final Contributions contributions;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final TransactionTemplate snapshot;
    private final RoomMemory<UUID, Steady> known;
    /** By their stages. */
    private final RoomMemory<List<UUID>, NotesSoFar> notes;
    /** By the stage. */
    private final RoomMemory<UUID, CountsSoFar> counts;

    FactsOfRooms(
            Workshops workshops,
            StageKinds kinds,
            Attendance attendance,
            Heads heads,
            Grouping grouping,
            Participants participants,
            Contributions contributions,
            Themes themes,
            Votes votes,
            Promises promises,
            Rooms rooms,
            PlatformTransactionManager transactions) {
        this.workshops = workshops;
        this.kinds = kinds;
        this.attendance = attendance;
        this.heads = heads;
        this.grouping = grouping;
        this.participants = participants;
        this.contributions = contributions;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.known = rooms.memory();
        this.notes = rooms.memory(NOTES_BELIEVED);
        this.counts = rooms.memory(NOTES_BELIEVED);
    }

    /** What no crowd changes: notes, dots and newcomers leave it as it is. */
    private record Steady(
            WorkshopView workshop,
            List<Visibility.Stage> stages,
            Set<UUID> readable,
            int withoutDevice,
            int threshold,
            List<ThemeView> themes,
            Board.@Nullable Result result,
            long promises) {}

    RoomFacts read(UUID room) {
        Steady steady = known.of(room, room, () -> atOneMoment(() -> steady(room)));
        // Before the moment at which they are read on: what changes meanwhile makes them old.
        NotesSoFar readable = notes.of(room, readable(steady, false), NotesSoFar::new);
        CountsSoFar counted = steady.workshop()
                .current()
                .map(open -> counts.of(room, open.id(), CountsSoFar::new))
                .orElseGet(CountsSoFar::new);
        return atOneMoment(() -> counted(room, steady, readable, counted));
    }

    private <T> T atOneMoment(Supplier<T> reading) {
        return Objects.requireNonNull(snapshot.execute(any -> reading.get()));
    }

    private RoomFacts counted(UUID room, Steady steady, NotesSoFar notes, CountsSoFar counts) {
        StageView open = steady.workshop().current().orElse(null);
        Map<Role, Integer> people = attendance.counts(room);
        int everybody = people.values().stream().mapToInt(Integer::intValue).sum();
        boolean takesNotes = open != null && kinds.of(open.kind()).takesNotes();
        return new RoomFacts(
                steady.workshop(),
                steady.stages(),
                people,
                everybody - steady.withoutDevice(),
                open == null
                        ? SmallGroups.grouping(people, steady.threshold())
                        : grouping.shown(open, people, steady.threshold()),
                steady.threshold(),
                takesNotes,
                takesNotes && open != null
                        ? counts.read(after -> contributions.newCounts(room, open.id(), after))
                        : Map.of(),
                steady.readable(),
                notes(room, steady, notes),
                steady.themes(),
                steady.result(),
                steady.promises(),
                open != null && open.kind().equals(VOTE) ? votes.voters(open.id()) : 0,
                contributions.late(room),
                participants.waiting(room));
    }

    private Steady steady(UUID room) {
        WorkshopView workshop = workshops.get(SYSTEM, room);
        int threshold = grouping.threshold(room);
        List<Visibility.Stage> stages =
                workshop.stages().stream().map(this::stage).toList();
        return new Steady(
                workshop,
                stages,
                readable(stages),
                heads.of(room).values().stream().mapToInt(Integer::intValue).sum(),
                threshold,
                themes.of(room),
                votes.result(room).map(it -> result(it, threshold)).orElse(null),
                promises.revision(room));
    }

    private static Set<UUID> readable(List<Visibility.Stage> stages) {
        return Arrays.stream(Viewer.values())
                .flatMap(viewer -> Visibility.of(viewer, stages).notes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<UUID> readable(Steady steady, boolean anonymous) {
        return steady.workshop().stages().stream()
                .filter(stage -> stage.anonymous() == anonymous)
                .map(StageView::id)
                .filter(steady.readable()::contains)
                .toList();
    }

    /** Named ones before anonymous ones, which have no order and are read anew each time. */
    private List<Board.Note> notes(UUID room, Steady steady, NotesSoFar soFar) {
        List<UUID> named = readable(steady, false);
        List<UUID> anonymous = readable(steady, true);
        List<Board.Note> notes =
                named.isEmpty() ? List.of() : soFar.read(after -> contributions.newer(room, named, after));
        return anonymous.isEmpty()
                ? notes
                : NotesSoFar.together(notes, NotesSoFar.told(contributions.visible(room, anonymous)));
    }

    private Visibility.Stage stage(StageView stage) {
        StageKind kind = kinds.of(stage.kind());
        return new Visibility.Stage(
                stage.id(),
                kind.takesNotes(),
                kind.hidesUntilReveal(),
                stage.hasRun(),
                stage.revealed(),
                stage.kind().equals(VOTE) && stage.state() == StageState.CLOSED);
    }

    private static Board.Result result(VoteResult result, int threshold) {
        boolean few = result.voters() < threshold;
        return new Board.Result(
                result.stage(),
                few ? null : result.voters(),
                few ? threshold : null,
                result.themes().stream().map(FactsOfRooms::dots).toList());
    }

    private static Board.Dots dots(VoteResult.ThemeDots theme) {
        List<Board.By> by = theme.byShownAs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Board.By(entry.getKey(), entry.getValue()))
                .toList();
        return new Board.Dots(theme.theme(), theme.dots(), by);
    }
}
