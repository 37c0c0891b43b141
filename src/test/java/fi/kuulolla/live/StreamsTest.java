package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StreamsTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final OpenStreams open = new OpenStreams();
    private final Streams streams = new Streams(
            open,
            new Publisher(
                    open,
                    new StaticListableBeanFactory().getBeanProvider(FrameSource.class),
                    new Numbers(Clock.systemUTC())),
            new Capacity(open, 1, 0),
            new Wakes(false));

    /** It used to end in an error and a warning in the log, since a problem cannot be told down a stream. */
    @Test
    void aScreenThatLeavesWhileItsStreamOpensIsNoFailure() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAsyncSupported(true);

        streams.open(ROOM, Viewer.PHONE, null, request, new GoneScreen());

        assertThat(open.isEmpty(ROOM)).isTrue();
        assertThat(request.isAsyncStarted()).isFalse();
    }

    private static final class GoneScreen extends MockHttpServletResponse {
        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}

                @Override
                public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                }
            };
        }
    }
}
