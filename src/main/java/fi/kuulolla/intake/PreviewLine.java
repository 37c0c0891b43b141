package fi.kuulolla.intake;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.RecordContent;

/** One record of a file and what would become of it. */
public record PreviewLine(
        int row, LineState state, String project, String model, LedgerPhase phase, RecordContent content) {}
