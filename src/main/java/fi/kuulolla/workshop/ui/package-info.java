/** Staff screens of planning: the list of workshops, the choice of a method, the planner. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop.ui;
