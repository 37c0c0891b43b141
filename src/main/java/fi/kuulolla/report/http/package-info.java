/** Files and print pages of held workshops, for staff. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.report.http;
