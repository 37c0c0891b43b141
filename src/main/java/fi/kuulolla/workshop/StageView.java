package fi.kuulolla.workshop;

import fi.kuulolla.i18n.LangTexts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a workshop's agenda as it is now.
 *
 * @param no its place in the agenda, from 1
 * @param revealed notes of a kind that hides them may be seen; always asked together with {@link StageKind#hidesUntilReveal()}
 * @param sealed late notes are refused as well
 * @param clock of the newest run, also after it has ended; null when the stage never ran
 * @param hasRun it was open at least once, so late notes may still arrive
 */
public record StageView(
        UUID id,
        int no,
        String kind,
        int minutes,
        boolean anonymous,
        int voteBudget,
        int voteCap,
        StageState state,
        boolean revealed,
        boolean inputPaused,
        boolean sealed,
        LangTexts name,
        LangTexts prompt,
        @Nullable StageClock clock,
        boolean hasRun) {

    public boolean open() {
        return state == StageState.OPEN;
    }
}
