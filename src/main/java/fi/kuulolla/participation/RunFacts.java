package fi.kuulolla.participation;

import java.time.LocalDate;

/**
 * What a workshop tells the ledger about itself, as it was when it closed. No number of people: those are in the record's roles,
 * and shown only where the rule of small groups lets them be.
 *
 * @param on the day it was held
 * @param experiencePresent somebody of the experience side was there, heads without a device included
 * @param experienceWrote notes of the experience side are there, or notes not told apart while it was present
 * @param experienceVoted the same of dots
 * @param clustered notes were gathered into themes together
 * @param apart whether what people did could be told apart by side at all
 */
public record RunFacts(
        LocalDate on,
        String title,
        int notes,
        int themes,
        int dots,
        int promises,
        boolean experiencePresent,
        boolean experienceWrote,
        boolean experienceVoted,
        boolean clustered,
        boolean apart) {

    /**
     * The level of influence we suggest; a coordinator confirms or corrects it. Only there: informed (1). Gave dots but no words:
     * feedback (2). Wrote: dialogue (3). Wrote, and gathered themes or voted together: co-developed (4). Never 5: that somebody
     * decided or produced together no workshop can tell about itself. Not there: 0.
     */
    public int suggestedInfluence() {
        if (!experiencePresent) {
            return 0;
        }
        if (experienceWrote) {
            return clustered || experienceVoted ? 4 : 3;
        }
        return experienceVoted ? 2 : 1;
    }
}
