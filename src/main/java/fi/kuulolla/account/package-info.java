/** Organisations as tenants, staff and their sign-in, the doors of the HTTP chains. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.account;
