package fi.kuulolla.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.kuulolla.shared.Refused;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody expected: logged with an id, and the person is shown the same id. Refusals are not failures and become a notice. */
@Component
class Failures implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Notices notices;

    Failures(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Refused refusal = refusalIn(event.getThrowable());
        if (refusal != null && ui != null) {
            ui.access(() -> notices.refused(refusal));
            return;
        }
        if (isSomebodyLeaving(event.getThrowable())) {
            return;
        }
        String id = log(event.getThrowable());
        if (ui != null) {
            ui.access(() ->
                    new Notification(ui.getTranslation("shell.failed.notice", id), 0, Position.BOTTOM_CENTER).open());
        }
    }

    /** Logs it and gives the id to show. */
    static String log(Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().withUpperCase().formatHex(bytes);
        log.error("Failure {}", id, failure);
        return id;
    }

    /** The browser left or loaded the page anew before the answer was out: what was asked for is done, and nobody waits for it. */
    static boolean isSomebodyLeaving(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || isSignedOut(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The push connection of somebody who signed out ends after their session, and Flow asks the session for it. */
    private static boolean isSignedOut(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).endsWith("Session already invalidated");
    }

    private static @Nullable Refused refusalIn(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refusal) {
                return refusal;
            }
        }
        return null;
    }
}
