package fi.kuulolla.report;

import fi.kuulolla.followup.PromiseView;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the screen after a workshop shows.
 *
 * @param where model and project
 * @param when day, times, channel
 * @param balance people by side, exact
 * @param blocks the minutes
 * @param unanswered promises whose contributors still wait
 * @param headsWithoutDevice people who get their answers on paper
 * @param assisted notes typed for somebody
 */
public record AfterWorkshop(
        UUID workshop,
        UUID model,
        Locale locale,
        String title,
        String where,
        String when,
        String balance,
        boolean closed,
        List<Block> blocks,
        List<PromiseView> unanswered,
        int promises,
        int headsWithoutDevice,
        int assisted) {

    public AfterWorkshop {
        blocks = List.copyOf(blocks);
        unanswered = List.copyOf(unanswered);
    }

    /** Notes in the themes of promises that have told nothing yet. */
    public int waitingNotes() {
        return unanswered.stream().mapToInt(PromiseView::notes).sum();
    }
}
