/** What happens to what people said: promises, the answers told back, and the trace of a note. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.followup;
