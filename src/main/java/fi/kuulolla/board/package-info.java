/** Contributions and themes. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.board;
