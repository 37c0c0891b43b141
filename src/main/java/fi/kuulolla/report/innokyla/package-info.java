/** A service model's description in Innokylä's order: as texts, as a document, with co-development told from confirmed records. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.report.innokyla;
