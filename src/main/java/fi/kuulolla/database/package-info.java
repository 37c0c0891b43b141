/** The embedded PostgreSQL that runs when no other database is named: durable, with passwords, and with two roles. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.database;
