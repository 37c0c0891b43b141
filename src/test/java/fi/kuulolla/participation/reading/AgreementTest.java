package fi.kuulolla.participation.reading;

import static fi.kuulolla.participation.CellState.DID_NOT_PARTICIPATE;
import static fi.kuulolla.participation.CellState.NOT_DESCRIBED;
import static fi.kuulolla.participation.CellState.PARTICIPATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kuulolla.participation.CellState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final List<Agreement.Pair> pairs = new ArrayList<>();

    /** The example of the textbooks: 70 % alike, half of that by chance, so kappa is 0.4. */
    @Test
    void kappaIsWhatChanceAloneDoesNotExplain() {
        both(20, PARTICIPATED, PARTICIPATED);
        both(5, PARTICIPATED, NOT_DESCRIBED);
        both(10, NOT_DESCRIBED, PARTICIPATED);
        both(15, NOT_DESCRIBED, NOT_DESCRIBED);

        Agreement agreement = Agreement.of(13, pairs);

        assertThat(agreement.percent()).isEqualTo(70);
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void fullAgreementIsOneAndWorseThanChanceIsBelowZero() {
        both(3, PARTICIPATED, PARTICIPATED);
        both(2, NOT_DESCRIBED, NOT_DESCRIBED);
        assertThat(Agreement.of(2, pairs).kappa()).isEqualTo(1);

        pairs.clear();
        both(1, PARTICIPATED, NOT_DESCRIBED);
        both(1, NOT_DESCRIBED, PARTICIPATED);
        assertThat(Agreement.of(1, pairs).kappa()).isEqualTo(-1);
    }

    @Test
    void whereBothSayTheSameOfEverythingKappaSaysNothing() {
        both(4, DID_NOT_PARTICIPATE, DID_NOT_PARTICIPATE);

        Agreement agreement = Agreement.of(1, pairs);

        assertThat(agreement.percent()).isEqualTo(100);
        assertThat(agreement.kappa()).isNull();
        assertThat(Agreement.of(0, List.of()).percent()).isZero();
    }

    private void both(int times, CellState first, CellState second) {
        pairs.addAll(Collections.nCopies(times, new Agreement.Pair(first, second)));
    }
}
