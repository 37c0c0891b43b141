package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;

/**
 * What the checker found. {@code invented}: kept, and nobody sent it; {@code diverged}: two screens, or a tally and its votes, that
 * do not agree; {@code leaked}: messages and rows of an anonymous stage that lead to somebody.
 */
record Verdict(
        long attempted, long acknowledged, long lost, long duplicated, long invented, long diverged, long leaked) {
    static final Verdict NOTHING_YET = new Verdict(0, 0, 0, 0, 0, 0, 0);

    Verdict plus(Verdict other) {
        return new Verdict(
                attempted + other.attempted,
                acknowledged + other.acknowledged,
                lost + other.lost,
                duplicated + other.duplicated,
                invented + other.invented,
                diverged + other.diverged,
                leaked + other.leaked);
    }

    boolean isClean() {
        return lost + duplicated + invented + diverged + leaked == 0;
    }

    JsonLine on(JsonLine line) {
        return line.put("attempted", attempted)
                .put("acknowledged", acknowledged)
                .put("lost", lost)
                .put("duplicated", duplicated)
                .put("invented", invented)
                .put("diverged", diverged)
                .put("leaked", leaked);
    }
}
