package fi.kuulolla.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final Actor.Staff AINO =
            new Actor.Staff(UUID.randomUUID(), UUID.randomUUID(), StaffRole.COORDINATOR, "Aino K.", Locale.of("fi"));
    private static final Actor.Participant SARI = new Actor.Participant(UUID.randomUUID(), WORKSHOP);

    private final Promise promise =
            Promise.proposed(AINO.organisation(), WORKSHOP, null, "Jokaiselle oma työntekijä", Set.of(), Instant.EPOCH);

    @Test
    void aPromiseIsTakenOnOnesOwnPhone() {
        promise.takenBy(SARI, by("Sari L.", false));
        assertThat(promise.proposed()).isFalse();
    }

    @Test
    void theOneWhoTookItMaySayItAgainInOtherWords() {
        promise.takenBy(SARI, by("Sari L.", false));
        promise.takenBy(SARI, by("Sari Laine", false));
        refused(
                "promise-taken",
                () -> promise.takenBy(new Actor.Participant(UUID.randomUUID(), WORKSHOP), by("X", false)));
    }

    @Test
    void staffTakeItForThemselvesOrWriteDownWhatWasSaidAloudButNeverAssignIt() {
        refused("promise-assigned", () -> promise.takenBy(AINO, by("Sari L.", false)));
        promise.takenBy(AINO, by("Sari L.", true));
        refused("promise-taken", () -> promise.takenBy(AINO, by("Aino K.", false)));
    }

    @Test
    void itCannotEndWithoutItsAnswer() {
        promise.takenBy(SARI, by("Sari L.", false));
        refused("answer-missing", () -> promise.done(telling(AnswerKind.CARRIED_OUT, "   \u200B ")));
        refused("answer-missing", () -> promise.declined(telling(AnswerKind.NOT_CARRIED_OUT, "")));
        refused("answer-missing", () -> promise.movedTo("Kela", telling(AnswerKind.NOT_OURS, "")));
        assertThat(promise.proposed()).isFalse();
    }

    @Test
    void whatNobodyTookCannotBeDoneButCanBeDeclinedOrMoved() {
        refused("promise-not-taken", () -> promise.done(telling(AnswerKind.TRIED, "Kokeiltiin.")));
        promise.movedTo("Kela", telling(AnswerKind.NOT_OURS, "Kela päättää matkakorvauksista."));
        refused("promise-closed", () -> promise.declined(telling(AnswerKind.NOT_CARRIED_OUT, "Ei onnistu.")));
    }

    @Test
    void howItEndedIsToldOnlyByEndingItAndMayBeAddedToAfterwards() {
        promise.told(telling(AnswerKind.PROGRESS, "Aloitamme maanantaina."));
        refused("promise-not-closed", () -> promise.told(telling(AnswerKind.CARRIED_OUT, "Valmista.")));
        promise.declined(telling(AnswerKind.NOT_CARRIED_OUT, "Rahaa ei ole."));
        promise.told(telling(AnswerKind.NOT_CARRIED_OUT, "Kysymme uudelleen ensi vuonna."));
    }

    @Test
    void movingNamesToWhom() {
        refused("text-empty", () -> promise.movedTo(" ", telling(AnswerKind.NOT_OURS, "Ei meidän.")));
        assertThat(promise.proposed()).isTrue();
    }

    private static TakePromise by(String name, boolean aloud) {
        return new TakePromise(name, "sosiaaliohjaaja", TODAY.plusDays(30), "", aloud);
    }

    private static Telling telling(AnswerKind kind, String text) {
        return Telling.by(AINO, kind, text, TODAY);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
