package fi.kuulolla.intake;

/**
 * What a file holds and what it does to the ledger.
 *
 * @param rows with content below the headers
 * @param rowsLeftOut of them, because of an error
 * @param records that its good rows tell
 * @param ended records of earlier files whose cell this one tells without them
 * @param models that its good rows name, {@code newModels} of which the programme does not have yet
 * @param otherChanges areas of projects and states of phases that it tells
 */
public record Counts(
        int rows,
        int rowsLeftOut,
        int records,
        int added,
        int changed,
        int unchanged,
        int ended,
        int models,
        int newModels,
        int projects,
        int newProjects,
        int otherChanges) {

    static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public boolean changesSomething() {
        return added + changed + ended + newModels + newProjects + otherChanges > 0;
    }
}
