/** Participants, their devices, heads without a device, attendance, and how they may be grouped. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.people;
