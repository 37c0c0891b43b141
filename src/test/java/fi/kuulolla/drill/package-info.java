/**
 * The drill: {@code ./kuulolla drill}. Breaks real processes in the middle of a burst, again and again, and lets one checker decide
 * whether anything that was acknowledged is lost, twice, shown differently, or leads to somebody.
 */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.drill;
