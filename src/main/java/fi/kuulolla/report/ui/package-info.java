/** The staff screen of a workshop that is over. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.report.ui;
