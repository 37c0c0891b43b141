/** Workbooks. The only room that knows POI. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.report;
