/** Promises, answers to contributors, answer pages. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.followup;
