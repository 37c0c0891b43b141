package fi.kuulolla.board;

import java.util.UUID;

/**
 * A note as its own writer sees it.
 *
 * @param version grows with each edit
 * @param late it came after the stage had moved on
 * @param answerCode {@code XXXX-XXXX}, under which its writer finds what became of it
 */
public record OwnNote(String key, String text, UUID stage, int version, boolean late, String answerCode) {}
