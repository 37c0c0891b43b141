/** The screen on which files are taken in. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.intake.ui;
