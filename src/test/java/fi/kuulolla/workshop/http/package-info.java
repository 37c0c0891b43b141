/** Tests of the join sheet. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop.http;
