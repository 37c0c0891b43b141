package fi.kuulolla.board;

import java.util.UUID;

/**
 * A note as a device sends it.
 *
 * @param key random, made by the device; see {@link NoteKey}
 * @param text as typed, not yet cleaned
 */
public record AddContribution(UUID workshop, String key, UUID stage, String text) {
    /** Neither key nor text ever reach a log by way of the command. */
    @Override
    public String toString() {
        return "AddContribution[workshop=" + workshop + ", stage=" + stage + "]";
    }
}
