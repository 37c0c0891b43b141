package fi.kuulolla.session.http;

import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;

/** Who calls: a device that takes part in the workshop of the address. A parameter of controllers; see {@link CallerResolver}. */
record Caller(DeviceToken device, ParticipantView participant) {

    Actor.Participant actor() {
        return participant.actor();
    }

    /** For everything but waiting at the door. */
    Caller admitted() {
        if (!isIn()) {
            throw new Forbidden("not-admitted");
        }
        return this;
    }

    boolean isIn() {
        return participant.state() == ParticipantState.IN;
    }
}
