/**
 * The benchmark: {@code ./kuulolla bench}. Drives a server process of its own over HTTP with nothing but the JDK, open-loop, and
 * prints one JSON line a scenario with the machine and the floors of the same run.
 */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.bench;
