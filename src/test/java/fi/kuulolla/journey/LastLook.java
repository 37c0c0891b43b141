package fi.kuulolla.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that fails in a browser tells what its pages showed. */
final class LastLook implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.lastLook(context.getRequiredTestMethod().getName(), failure);
        }
        throw failure;
    }
}
