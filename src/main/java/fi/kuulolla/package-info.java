/** Kuulolla: co-development workshops, live, and an honest record of who took part in developing what. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla;
