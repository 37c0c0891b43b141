/** The landing page and the set-up page: light pages for whoever has not signed in. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.account.http;
