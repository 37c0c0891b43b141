package fi.kuulolla.report;

/** Told how far a long report is. Called on the thread that makes it: be quick. */
@FunctionalInterface
public interface Progress {
    /** For whoever does not look. */
    Progress UNSEEN = (step, done, of) -> {};

    /** What is being done. */
    enum Step {
        LEDGER,
        WORKSHOPS,
        WRITING
    }

    /** @param of how many there are of this step, at least 1 when {@code done} grows */
    void at(Step step, int done, int of);
}
