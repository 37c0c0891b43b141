package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Refused;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.workshop.Moves.Moved;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving from stage to stage, and back: check-in, notes, themes, vote, decide, check-out. */
class MovesTest {
    private final MutableClock clock = new MutableClock();
    private final List<String> told = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private final Workshop workshop = Sample.workshop(clock);
    private final Moves moves = new Moves(
            (StoredWorkshops) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {StoredWorkshops.class}, (proxy, method, args) -> null),
            new StageKinds(Stream.of("checkin", "notes", "themes", "vote", "decide", "checkout")
                    .<StageKind>map(Recording::new)
                    .toList()),
            events::add,
            clock);

    /** A kind that writes down what it is told. Votes are final; notes are hidden until themes need them. */
    private final class Recording implements StageKind {
        private final String code;

        private Recording(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean hidesUntilReveal() {
            return code.equals("notes");
        }

        @Override
        public boolean worksOnNotes() {
            return code.equals("themes");
        }

        @Override
        public void opening(WorkshopView workshop, StageView stage) {
            told.add("opening " + code);
        }

        @Override
        public void closing(WorkshopView workshop, StageView stage) {
            told.add("closing " + code);
        }

        @Override
        public void reopening(WorkshopView workshop, StageView stage) {
            if (code.equals("vote")) {
                throw new Refused("vote-closed");
            }
            told.add("reopening " + code);
        }
    }

    @BeforeEach
    void openDoors() {
        workshop.open(clock);
        moves.open(workshop, stage("checkin"));
        told.clear();
    }

    private Stage stage(String kind) {
        return workshop.stages().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Moved next() {
        return moves.forward(workshop, workshop.next().orElseThrow());
    }

    private Moved to(String kind) {
        return moves.forward(workshop, stage(kind));
    }

    @Test
    void movingOnClosesOneStageAndOpensTheNext() {
        next();
        assertThat(told).containsExactly("closing checkin", "opening notes");
        assertThat(workshop.current()).contains(stage("notes"));
        assertThat(stage("checkin").state()).isEqualTo(StageState.CLOSED);
        assertThat(events)
                .endsWith(
                        new StageClosed(workshop.id(), stage("checkin").id()),
                        new StageOpened(workshop.id(), stage("notes").id()));
    }

    @Test
    void hiddenNotesAreSeenWhenThemesOpen() {
        next();
        assertThat(stage("notes").isRevealed()).isFalse();
        next();
        assertThat(stage("notes").isRevealed()).isTrue();
        moves.reveal(workshop, false);
        assertThat(stage("notes").isRevealed()).isFalse();
    }

    @Test
    void takingBackHidesWhatTheMoveItselfHadShown() {
        next();
        Moved moved = next();
        moves.takeBack(workshop, moved);
        assertThat(workshop.current()).contains(stage("notes"));
        assertThat(stage("notes").isRevealed()).isFalse();
    }

    @Test
    void takingBackLeavesWhatWasShownBefore() {
        next();
        moves.reveal(workshop, true);
        Moved moved = next();
        moves.takeBack(workshop, moved);
        assertThat(stage("notes").isRevealed()).isTrue();
    }

    @Test
    void goingFurtherSkipsWhatLiesBetween() {
        to("vote");
        assertThat(stage("notes").state()).isEqualTo(StageState.SKIPPED);
        assertThat(stage("themes").state()).isEqualTo(StageState.SKIPPED);
        assertThat(workshop.next()).contains(stage("decide"));
    }

    @Test
    void goingFurtherCanBeTakenBack() {
        Moved moved = to("vote");
        told.clear();
        moves.takeBack(workshop, moved);
        assertThat(told).containsExactly("reopening checkin");
        assertThat(workshop.current()).contains(stage("checkin"));
        assertThat(stage("checkin").runs()).hasSize(1);
        assertThat(stage("vote").state()).isEqualTo(StageState.PLANNED);
        assertThat(workshop.next()).contains(stage("notes"));
    }

    @Test
    void goingBackInterruptsAndTheTurnComesAgain() {
        next();
        next();
        told.clear();
        moves.back(workshop, stage("notes"));
        assertThat(told).containsExactly("reopening notes");
        assertThat(stage("notes").runs()).hasSize(2);
        assertThat(stage("themes").state()).isEqualTo(StageState.PLANNED);
        assertThat(workshop.next()).contains(stage("themes"));
        told.clear();
        next();
        assertThat(told).containsExactly("closing notes", "opening themes");
    }

    @Test
    void aStageThatWasInterruptedIsClosedWhenItIsPassed() {
        next();
        moves.back(workshop, stage("checkin"));
        told.clear();
        to("themes");
        assertThat(told).containsExactly("closing checkin", "closing notes", "opening themes");
    }

    @Test
    void takingBackStopsAtWhatItsKindRefuses() {
        to("vote");
        Moved afterVote = next();
        assertThatThrownBy(() -> moves.takeBack(workshop, afterVote))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("vote-closed"));
    }

    @Test
    void onlyTheNewestMoveIsTakenBack() {
        Moved first = next();
        next();
        assertThatThrownBy(() -> moves.takeBack(workshop, first))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("undo-overtaken"));
    }
}
