package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one round.
 *
 * @param recovered how long it took until things were as before, for each that had to wait
 * @param complaints promises beside the checker's that were not kept
 */
record Round(Verdict verdict, Samples recovered, List<String> complaints) {

    static Round nothingYet() {
        return new Round(Verdict.NOTHING_YET, new Samples(), List.of());
    }

    static Round complaint(String complaint) {
        return new Round(Verdict.NOTHING_YET, new Samples(), List.of(complaint));
    }

    Round plus(Round other) {
        Samples both = new Samples();
        both.addAll(recovered);
        both.addAll(other.recovered);
        List<String> all = new ArrayList<>(complaints);
        all.addAll(other.complaints);
        return new Round(verdict.plus(other.verdict), both, all);
    }

    boolean isClean() {
        return verdict.isClean() && complaints.isEmpty();
    }
}
