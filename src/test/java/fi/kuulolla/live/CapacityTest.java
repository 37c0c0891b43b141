package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CapacityTest {
    private final OpenStreams open = new OpenStreams();

    @Test
    void memorySaysHowManyScreensThereAreUnlessTheInstallationDoes() {
        assertThat(new Capacity(open, 0, 512L << 20).screens()).isBetween(3_000, 3_500);
        assertThat(new Capacity(open, 0, 100L << 20).screens()).isEqualTo(500);
        assertThat(new Capacity(open, 0, 64L << 30).screens()).isEqualTo(15_000);
        assertThat(new Capacity(open, 40, 64L << 30).screens()).isEqualTo(40);
    }

    @Test
    void newcomersWaitBeforeThoseWhoAreInHaveToAndFacilitatorsNeverDo() {
        Capacity capacity = new Capacity(open, 10, 1L << 30);
        opened(8);
        assertThat(capacity.isCrowded()).isFalse();

        opened(1);
        assertThat(capacity.isCrowded()).isTrue();
        assertThat(capacity.takes(Viewer.PHONE)).isTrue();

        opened(1);
        assertThat(capacity.takes(Viewer.PHONE)).isFalse();
        assertThat(capacity.takes(Viewer.WALL)).isFalse();
        assertThat(capacity.takes(Viewer.COCKPIT)).isTrue();
    }

    @Test
    void whoLeavesMakesRoom() {
        Capacity capacity = new Capacity(open, 1, 1L << 30);
        Stream stream = opened(1);
        assertThat(capacity.takes(Viewer.PHONE)).isFalse();

        open.remove(stream);

        assertThat(capacity.takes(Viewer.PHONE)).isTrue();
        assertThat(capacity.isCrowded()).isFalse();
    }

    private Stream opened(int count) {
        Stream last = null;
        for (int i = 0; i < count; i++) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            last = new Stream(
                    UUID.randomUUID(),
                    Viewer.PHONE,
                    null,
                    new MockAsyncContext(new MockHttpServletRequest(), response),
                    response.getOutputStream());
            open.add(last);
        }
        return last;
    }
}
