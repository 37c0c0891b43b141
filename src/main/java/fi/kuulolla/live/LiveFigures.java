package fi.kuulolla.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What an operator watches: how many rooms and screens, how long an answer takes, how far screens are behind. Never who. */
@Component
class LiveFigures implements MeterBinder {
    private final OpenStreams streams;
    private final Rooms rooms;
    private final Capacity capacity;
    private final Presence presence;
    private final Elsewhere elsewhere;

    LiveFigures(OpenStreams streams, Rooms rooms, Capacity capacity, Presence presence, Elsewhere elsewhere) {
        this.presence = presence;
        this.elsewhere = elsewhere;
        this.streams = streams;
        this.capacity = capacity;
        this.rooms = rooms;
    }

    /** Made when first needed: not before there is somebody to tell them to. */
    private static final class Times {
        static final Timer ACKNOWLEDGED = timer("kuulolla.ack", "From a command to the answer after its commit");
        static final Timer SHOWN =
                timer("kuulolla.frame.lag", "From the oldest change not yet shown to its frame for walls and cockpits");

        static void make() {}
    }

    private static Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(150),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3))
                .register(Metrics.globalRegistry);
    }

    static <R> R acknowledged(Supplier<R> command) {
        return Times.ACKNOWLEDGED.record(command);
    }

    static void shownAfter(long nanos) {
        Times.SHOWN.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Times.make();
        Gauge.builder("kuulolla.rooms", streams, OpenStreams::rooms)
                .description("Workshops that some screen shows now")
                .register(registry);
        for (Viewer viewer : Viewer.values()) {
            Gauge.builder("kuulolla.streams", streams, open -> open.count(viewer))
                    .description("Open streams by kind of screen")
                    .tag("screen", viewer.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("kuulolla.screens.most", capacity, Capacity::screens)
                .description("Screens this server carries")
                .register(registry);
        Gauge.builder("kuulolla.presence", presence, Presence::size)
                .description("People who are writing, ready or on a break")
                .register(registry);
        Gauge.builder("kuulolla.nodes", elsewhere, others -> others.size() + 1.0)
                .description("Nodes that hear each other, this one counted")
                .register(registry);
        Gauge.builder("kuulolla.queue", rooms, Rooms::waiting)
                .description("Commands that wait for their room's writer")
                .register(registry);
    }
}
