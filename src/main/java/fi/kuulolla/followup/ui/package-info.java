/** Staff screens of promises. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.followup.ui;
