/** Tests of the planner's screens without a browser. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop.ui;
