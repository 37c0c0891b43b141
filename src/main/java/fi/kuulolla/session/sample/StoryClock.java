package fi.kuulolla.session.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The machine's clock, except while the sample's past is played: then it is as late as the story says, so that a workshop of
 * three weeks ago has the minutes and answers of a real one. Only where a sample is wanted, and only before anybody can sign in.
 */
final class StoryClock extends Clock {
    private final Clock machine;
    private volatile Duration shift = Duration.ZERO;

    StoryClock(Clock machine) {
        this.machine = machine;
    }

    void goTo(Instant then) {
        shift = Duration.between(machine.instant(), then);
    }

    void pass(Duration time) {
        shift = shift.plus(time);
    }

    void comeBack() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** Of another zone and of the machine's time: nobody travels with it. */
    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }
}
