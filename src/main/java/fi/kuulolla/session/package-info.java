/** The running workshop put together: frames, the participants' channel, cockpit, wall. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.session;
