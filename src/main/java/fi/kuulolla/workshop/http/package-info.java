/** The join sheet: a page to print. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.workshop.http;
