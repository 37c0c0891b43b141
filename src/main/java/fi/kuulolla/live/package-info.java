/** Rooms: one in-order writer per workshop, streams to screens, presence. Knows no feature. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.live;
