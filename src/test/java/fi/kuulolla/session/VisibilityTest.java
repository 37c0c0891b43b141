package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.live.Viewer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTest {
    private static final UUID ID = UUID.randomUUID();

    private static Visibility.Sight sight(Viewer viewer, boolean takes, boolean hides, boolean ran, boolean revealed) {
        return Visibility.of(viewer, List.of(new Visibility.Stage(ID, takes, hides, ran, revealed, false)));
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void hiddenNotesAreNobodysToSee(Viewer viewer) {
        var sight = sight(viewer, true, true, true, false);

        assertThat(sight.notes()).isEmpty();
        assertThat(sight.lateTray()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WALL", "COCKPIT"})
    void revealedNotesAreEverybodysToSee(Viewer viewer) {
        assertThat(sight(viewer, true, true, true, true).notes()).containsExactly(ID);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WALL", "COCKPIT"})
    void openBoardsAreSeenAtOnceButNotBeforeTheyBegan(Viewer viewer) {
        assertThat(sight(viewer, true, false, true, false).notes()).containsExactly(ID);
        assertThat(sight(viewer, true, false, false, true).notes()).isEmpty();
    }

    @Test
    void theLateTrayIsInTheCockpitOnly() {
        assertThat(sight(Viewer.COCKPIT, true, true, true, true).lateTray()).containsExactly(ID);
        assertThat(sight(Viewer.WALL, true, true, true, true).lateTray()).isEmpty();
        assertThat(sight(Viewer.PHONE, true, true, true, true).lateTray()).isEmpty();
    }

    @Test
    void votesAreSeenOnceTheyAreCounted() {
        var open = new Visibility.Stage(ID, false, false, true, false, false);
        var closed = new Visibility.Stage(ID, false, false, true, false, true);

        assertThat(Visibility.of(Viewer.COCKPIT, List.of(open)).results()).isEmpty();
        assertThat(Visibility.of(Viewer.PHONE, List.of(closed)).results()).containsExactly(ID);
    }

    @Test
    void whoWaitsAtTheDoorSeesNothing() {
        var closed = new Visibility.Stage(ID, true, false, true, true, true);

        assertThat(Visibility.of(Viewer.DOOR, List.of(closed))).isEqualTo(Visibility.Sight.NOTHING);
    }
}
