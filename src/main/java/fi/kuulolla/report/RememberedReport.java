package fi.kuulolla.report;

import java.time.Instant;

/** A report that somebody had made before. The file is not kept; it is made again, from what is known then. */
public record RememberedReport(ReportOrder order, String programme, Instant madeAt) {}
