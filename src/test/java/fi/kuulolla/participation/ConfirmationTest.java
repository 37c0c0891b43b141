package fi.kuulolla.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
    @Test
    void aLevelGoesWithItsStatus() {
        refused("influence-mismatch", () -> of(Status.PARTICIPATED, 0, Role.CLIENT));
        refused("influence-mismatch", () -> of(Status.PARTICIPATED, 6, Role.CLIENT));
        refused("influence-mismatch", () -> of(Status.DID_NOT_PARTICIPATE, null, Role.STAFF));
        refused("influence-mismatch", () -> of(Status.NOT_DESCRIBED, 3, Role.CLIENT));
        assertThat(of(Status.DID_NOT_PARTICIPATE, 0, Role.STAFF).influence()).isZero();
        assertThat(of(Status.PARTICIPATED, null, Role.CLIENT).influence()).isNull();
    }

    @Test
    void nobodyParticipatedWithoutTheExperienceSide() {
        refused("experience-side-missing", () -> of(Status.PARTICIPATED, 4, Role.STAFF));
    }

    @Test
    void participationHasAMeans() {
        refused(
                "means-missing",
                () -> new Confirmation(Status.PARTICIPATED, 3, Map.of(Role.CLIENT, 3), Set.of(), null, ""));
    }

    @Test
    void aNumberOfPeopleIsANumberOfPeople() {
        for (int wrong : new int[] {-3, Confirmation.MOST_PEOPLE + 1}) {
            refused(
                    "people-invalid",
                    () -> new Confirmation(
                            Status.PARTICIPATED, 3, Map.of(Role.CLIENT, wrong), Set.of(Means.WORKSHOP), null, ""));
        }
    }

    private static Confirmation of(Status status, @Nullable Integer influence, Role role) {
        return new Confirmation(status, influence, Map.of(role, 3), Set.of(Means.WORKSHOP), "onsite", "");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
