package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.session.Voices.Voice;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final Map<Role, Integer> SIX_AND_EIGHT = Map.of(Role.CLIENT, 6, Role.STAFF, 8);

    @Test
    void peopleAndNotesAreToldByTheGroupsOfTheRule() {
        var people = Map.of(Role.CLIENT, 6, Role.EXPERT_BY_EXPERIENCE, 2, Role.STAFF, 8);
        var voices = Voices.of(
                people,
                SmallGroups.grouping(people, 5),
                5,
                Map.of("client", 4, "expert_by_experience", 3, "staff", 10));

        assertThat(voices.groups()).containsExactly(new Voice("experience", 8, 7), new Voice("staff", 8, 10));
        assertThat(voices.merged()).containsExactly("client", "expert_by_experience");
    }

    @Test
    void onlyRolesThatFewHoldAreGivenAsTheReason() {
        var people = Map.of(Role.CLIENT, 8, Role.CLOSE_PERSON, 2, Role.STAFF, 7, Role.MANAGEMENT, 2, Role.NGO, 2);
        var voices = Voices.of(people, SmallGroups.grouping(people, 5), 5, Map.of("client", 4));

        assertThat(voices.merged()).containsExactly("client", "close_person", "staff", "management", "ngo");
        assertThat(voices.small()).containsExactly("close_person", "management", "ngo");
    }

    @Test
    void byRoleNothingIsMerged() {
        var voices = Voices.of(
                Map.of(Role.CLIENT, 8, Role.CLOSE_PERSON, 2),
                Voices.byRole(),
                5,
                Map.of("client", 4, "close_person", 1));

        assertThat(voices.groups()).containsExactly(new Voice("client", 8, 4), new Voice("close_person", 2, 1));
        assertThat(voices.merged()).isEmpty();
        assertThat(voices.small()).isEmpty();
    }

    @Test
    void sixPeopleInAllAreOneVoice() {
        var people = Map.of(Role.CLIENT, 3, Role.STAFF, 3);
        var voices = Voices.of(people, SmallGroups.grouping(people, 5), 5, Map.of("client", 1, "staff", 5));

        assertThat(voices.groups()).containsExactly(new Voice("all", 6, 6));
    }

    @Test
    void theSideWithFewNotesForItsPeopleIsQuiet() {
        assertThat(quiet(false, SIX_AND_EIGHT, Map.of("client", 1, "staff", 12)))
                .contains(Side.EXPERIENCE);
        assertThat(quiet(false, SIX_AND_EIGHT, Map.of("client", 12, "staff", 2)))
                .contains(Side.WORK);
        assertThat(quiet(false, SIX_AND_EIGHT, Map.of("client", 6, "staff", 8))).isEmpty();
    }

    @Test
    void noSideIsNamedInAnonymousStagesUnderTheThresholdOrBeforeAnybodyHasWritten() {
        assertThat(quiet(true, SIX_AND_EIGHT, Map.of("staff", 12))).isEmpty();
        assertThat(quiet(false, Map.of(Role.CLIENT, 4, Role.STAFF, 8), Map.of("staff", 12)))
                .isEmpty();
        assertThat(quiet(false, SIX_AND_EIGHT, Map.of("staff", 3))).isEmpty();
        assertThat(quiet(false, Map.of(Role.STAFF, 8), Map.of("staff", 12))).isEmpty();
    }

    private static Optional<Side> quiet(boolean anonymous, Map<Role, Integer> people, Map<String, Integer> notes) {
        return Voices.quietSide(anonymous, people, SmallGroups.grouping(people, 5), notes);
    }
}
