package fi.kuulolla.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.drill.Evidence.Vote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Evidence KEPT =
            Evidence.ofNotes(Set.of("a", "b", "c"), Set.of("a", "b"), List.of("a", "b", "c"));

    @Test
    void whatWasSentAndNeverAnsweredMayBeThereOrNot() {
        assertThat(Checker.judge(KEPT).isClean()).isTrue();
        assertThat(Checker.judge(Evidence.ofNotes(Set.of("a", "b"), Set.of("a"), List.of("a")))
                        .isClean())
                .isTrue();
    }

    @Test
    void whatWasAcknowledgedAndIsNotThereIsLost() {
        Verdict verdict = Checker.judge(Evidence.ofNotes(Set.of("a", "b"), Set.of("a", "b"), List.of("b")));

        assertThat(verdict.lost()).isOne();
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void whatIsThereTwiceIsDuplicated() {
        Verdict verdict = Checker.judge(Evidence.ofNotes(Set.of("a"), Set.of("a"), List.of("a", "a", "a")));

        assertThat(verdict.duplicated()).isEqualTo(2);
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void whatNobodySentIsInvented() {
        Verdict verdict = Checker.judge(Evidence.ofNotes(Set.of("a"), Set.of(), List.of("a", "z")));

        assertThat(verdict.invented()).isOne();
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void theTallyIsThatOfDistinctVotes() {
        List<Vote> votes = List.of(new Vote("x", "t", 2), new Vote("y", "t", 1), new Vote("y", "u", 1));

        assertThat(Checker.judge(KEPT.withVotes(votes, Map.of("t", 3, "u", 1))).isClean())
                .isTrue();
        assertThat(Checker.judge(KEPT.withVotes(votes, Map.of("t", 4, "u", 1))).diverged())
                .isOne();
        assertThat(Checker.judge(KEPT.withVotes(votes, Map.of("t", 3))).diverged())
                .isOne();
    }

    @Test
    void aVoteThatIsThereTwiceCountsOnceAndIsToldAsTwice() {
        List<Vote> votes = List.of(new Vote("x", "t", 2), new Vote("x", "t", 2));

        Verdict verdict = Checker.judge(KEPT.withVotes(votes, Map.of("t", 2)));

        assertThat(verdict.duplicated()).isOne();
        assertThat(verdict.diverged()).isZero();
    }

    @Test
    void twoPicturesAtOneNumberHaveDiverged() {
        Map<String, Set<String>> shown = Map.of("wall@7", Set.of("{1}"), "wall@8", Set.of("{1}", "{2}"));

        assertThat(Checker.judge(KEPT.withPictures(shown)).diverged()).isOne();
    }

    @Test
    void aMessageOrARowThatLeadsToSomebodyIsALeak() {
        List<String> messages = List.of("{\"notes\":3}", "{\"as\":\"all\",\"by\":\"Tyyni Koivu\"}");

        assertThat(Checker.judge(KEPT.ofAnonymousStage(messages, Set.of("Lumi Kettu", ""), 0))
                        .isClean())
                .isTrue();
        assertThat(Checker.judge(KEPT.ofAnonymousStage(messages, Set.of("Tyyni Koivu"), 0))
                        .leaked())
                .isOne();
        assertThat(Checker.judge(KEPT.ofAnonymousStage(messages, Set.of(), 2)).leaked())
                .isEqualTo(2);
    }
}
