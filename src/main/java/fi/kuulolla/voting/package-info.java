/** Dots on themes while a vote is open, tallies by group afterwards. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.voting;
