package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamTest {
    private final BlockingQueue<String> written = new LinkedBlockingQueue<>();
    private final Semaphore reading = new Semaphore(0);
    private final CountDownLatch completed = new CountDownLatch(1);
    private final Stream stream =
            new Stream(UUID.randomUUID(), Viewer.PHONE, UUID.randomUUID(), async(), new SlowScreen());

    @AfterEach
    void end() {
        stream.close();
        reading.release(100);
    }

    @Test
    void aSlowScreenSkipsToTheNewestFrame() throws Exception {
        Thread.ofVirtual().start(stream);
        stream.offer(frame(1));
        assertThat(written.poll(10, TimeUnit.SECONDS)).contains("id: 1\n");
        for (int seq = 2; seq <= 9; seq++) {
            stream.offer(frame(seq));
        }

        reading.release();

        assertThat(written.poll(10, TimeUnit.SECONDS)).contains("id: 9\n");
    }

    @Test
    void anOlderFrameNeverFollowsANewerOne() throws Exception {
        stream.offer(frame(5));
        stream.offer(frame(4));
        Thread.ofVirtual().start(stream);
        assertThat(written.poll(10, TimeUnit.SECONDS)).contains("id: 5\n");
        reading.release();
        stream.offer(frame(3));
        stream.offer(frame(6));

        assertThat(written.poll(10, TimeUnit.SECONDS)).contains("id: 6\n");
    }

    @Test
    void aClosedStreamCompletesItsRequest() throws Exception {
        Thread.ofVirtual().start(stream);

        stream.close();

        assertThat(completed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Frame frame(long seq) {
        return Frame.of(seq, 0, "{}");
    }

    /** Tells what is written and then waits until the test reads on. */
    private final class SlowScreen extends OutputStream {
        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            written.add(new String(bytes, StandardCharsets.UTF_8));
            try {
                reading.acquire();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private AsyncContext async() {
        return (AsyncContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("complete")) {
                        completed.countDown();
                    }
                    return null;
                });
    }
}
