package fi.kuulolla.people;

/**
 * Somebody is in the workshop, or at its door.
 *
 * @param device whom the cookie names from now on
 * @param returnCode by which the person comes back without the cookie
 * @param created whether they are new; else it is the same person as before
 */
public record Joined(ParticipantView participant, DeviceToken device, String returnCode, boolean created) {}
