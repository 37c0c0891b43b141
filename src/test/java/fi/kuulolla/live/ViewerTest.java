package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewerTest {
    @ParameterizedTest
    @EnumSource
    void whatWasCommittedNeverWaitsLongerThanWhoIsWriting(Viewer viewer) {
        assertThat(viewer.rhythm(true, 10)).isLessThanOrEqualTo(viewer.rhythm(false, 10));
    }

    @Test
    void phonesOfANodeFullOfThemHearOnceASecondAndWallsAsBefore() {
        assertThat(Viewer.PHONE.rhythm(true, Viewer.MANY)).hasMillis(500);
        assertThat(Viewer.PHONE.rhythm(true, Viewer.MANY + 1)).hasMillis(1_000);
        assertThat(Viewer.WALL.rhythm(true, Viewer.MANY + 1)).hasMillis(150);
    }
}
