/** What tests of all rooms lean on: one PostgreSQL, a clock that obeys, people who sign in. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.testing;
