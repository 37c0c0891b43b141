/** Answers to the check-out questions. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.measure;
