package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitsTest {
    private static final Commits CROWD_5 = Commits.one(5, true);

    @Test
    void aCrowdsInARowStayACrowds() {
        assertThat(CROWD_5.and(Commits.one(6, true)).and(Commits.one(7, true))).isEqualTo(new Commits(7, 5));
    }

    @Test
    void aChangeBeforeAmongOrAfterThemIsNotHidden() {
        assertThat(CROWD_5.and(Commits.one(6, false))).isEqualTo(new Commits(6, 0));
        assertThat(Commits.one(4, false).and(CROWD_5)).isEqualTo(new Commits(5, 0));
        assertThat(CROWD_5.and(Commits.one(6, false)).and(Commits.one(7, true))).isEqualTo(new Commits(7, 0));
    }

    @Test
    void nobodyAnswersForAGap() {
        assertThat(CROWD_5.and(Commits.one(7, true))).isEqualTo(new Commits(7, 0));
    }

    @Test
    void nothingAddsNothingAndTheOrderIsThatOfTheCommits() {
        assertThat(CROWD_5.and(Commits.NONE)).isEqualTo(CROWD_5);
        assertThat(Commits.NONE.and(CROWD_5)).isEqualTo(CROWD_5);
        assertThat(Commits.one(6, true).and(CROWD_5)).isEqualTo(new Commits(6, 5));
    }
}
