package fi.kuulolla.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void aBrowserThatLeftIsNoFailure() {
        assertThat(Failures.isSomebodyLeaving(
                        new IllegalStateException(new ClientAbortException(new IOException("Broken pipe")))))
                .isTrue();
        assertThat(Failures.isSomebodyLeaving(new IllegalStateException(new IOException("disk full"))))
                .isFalse();
        assertThat(Failures.isSomebodyLeaving(new IllegalStateException("getAttribute: Session already invalidated")))
                .isTrue();
        assertThat(Failures.isSomebodyLeaving(null)).isFalse();
    }
}
