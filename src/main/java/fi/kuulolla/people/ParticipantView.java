package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Role;
import java.util.UUID;

/** A participant of one workshop, as staff and the participants themselves may see them. */
public record ParticipantView(
        UUID id, UUID workshop, Role role, String name, Lang lang, ParticipantState state, boolean sharedDevice) {

    public Actor.Participant actor() {
        return new Actor.Participant(id, workshop);
    }

    /** Names reach no log by way of a view. */
    @Override
    public String toString() {
        return "ParticipantView[id=" + id + ", workshop=" + workshop + ", state=" + state + "]";
    }
}
