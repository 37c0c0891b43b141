package fi.kuulolla.live;

import fi.kuulolla.shared.Refused;

/** What became of one command of a batch: done, with its value, or refused. A refusal concerns this command only. */
public sealed interface Outcome<R> {

    record Ok<R>(R value) implements Outcome<R> {}

    record Not<R>(Refused reason) implements Outcome<R> {}

    static <R> Outcome<R> ok(R value) {
        return new Ok<>(value);
    }

    static <R> Outcome<R> refused(Refused reason) {
        return new Not<>(reason);
    }

    /** The value, or the refusal as an exception. */
    default R get() {
        return switch (this) {
            case Ok<R> ok -> ok.value();
            case Not<R> not -> throw not.reason();
        };
    }
}
