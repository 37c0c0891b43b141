package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PublisherTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final AtomicInteger failures = new AtomicInteger();
    private final BlockingQueue<Set<Viewer>> made = new LinkedBlockingQueue<>();
    private final Source source = new Source();
    private final OpenStreams streams = new OpenStreams();
    private final Publisher publisher = new Publisher(
            streams,
            new StaticListableBeanFactory(Map.of("source", source)).getBeanProvider(FrameSource.class),
            new Numbers(Clock.systemUTC()));

    @Test
    void changesMeltIntoFewFramesAndTheLastOneIsNeverMissed() throws Exception {
        BlockingQueue<Long> versions = new LinkedBlockingQueue<>();
        try (Registration cockpit = publisher.listen(ROOM, room -> versions.add(publisher.version(room)))) {
            for (int i = 0; i < 1000; i++) {
                publisher.committed(ROOM);
            }
            long last = 0;
            int heard = 0;
            while (last < 1000) {
                last = versions.poll(10, TimeUnit.SECONDS);
                heard++;
            }
            assertThat(heard).isLessThan(20);
        }
    }

    @Test
    void aRoomNobodyWatchesMakesNoFrames() {
        publisher.committed(ROOM);

        assertThat(made).isEmpty();
        assertThat(publisher.version(ROOM)).isEqualTo(1);
    }

    @Test
    void aScreenThatLeavesWhileTheApplicationEndsLooksForNothingInIt() {
        Publisher ending = new Publisher(streams, endedContainer(), new Numbers(Clock.systemUTC()));
        Registration cockpit = ending.listen(ROOM, room -> {});
        ending.touched(ROOM);

        cockpit.close();
    }

    private static ObjectProvider<FrameSource> endedContainer() {
        DefaultListableBeanFactory container = new DefaultListableBeanFactory();
        container.registerBeanDefinition("frames", new RootBeanDefinition(FrameSource.class, () -> {
            throw new IllegalStateException("the application has ended");
        }));
        return container.getBeanProvider(FrameSource.class);
    }

    @Test
    void aListenerThatFailsDoesNotStopTheOthers() throws Exception {
        BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        publisher.listen(ROOM, room -> {
            throw new IllegalStateException("broken screen");
        });
        publisher.listen(ROOM, heard::add);

        publisher.committed(ROOM);

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(ROOM);
    }

    private final class Source implements FrameSource {
        @Override
        public Map<Viewer, String> frames(UUID room, long seq, Set<Viewer> wanted) {
            made.add(wanted);
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("away");
            }
            Map<Viewer, String> frames = new EnumMap<>(Viewer.class);
            wanted.forEach(viewer -> frames.put(viewer, "{}"));
            return frames;
        }

        @Override
        public String frame(UUID room, long seq, Viewer viewer) {
            return "{}";
        }
    }
}
