package fi.kuulolla.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a line why the server does not start, instead of fifty lines of where. */
final class NotUsableAnalyzer extends AbstractFailureAnalyzer<DatabaseNotUsable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotUsable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), reason(cause.getCause()), cause);
    }

    private static @Nullable String reason(@Nullable Throwable cause) {
        return cause == null ? null : "What happened underneath: " + cause;
    }
}
