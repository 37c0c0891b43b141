package fi.kuulolla.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a line that the token of the environment is no secret. */
final class TokenTooShortAnalyzer extends AbstractFailureAnalyzer<BootstrapToken.TokenTooShort> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BootstrapToken.TokenTooShort cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
