/** The participants' HTTP interface, and the streams of wall and cockpit. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.session.http;
