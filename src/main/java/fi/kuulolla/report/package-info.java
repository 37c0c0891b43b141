/** What a held workshop leaves behind, for people to read and send on: minutes, answer sheets, workbooks. The only room that knows POI. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.report;
