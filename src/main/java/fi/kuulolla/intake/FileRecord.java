package fi.kuulolla.intake;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.RecordContent;

/** What one row of a file says of one phase of a model. */
record FileRecord(int row, FileModel model, LedgerPhase phase, RecordContent content) {}
