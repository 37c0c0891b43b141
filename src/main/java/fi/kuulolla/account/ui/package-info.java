/** One's own account. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.account.ui;
