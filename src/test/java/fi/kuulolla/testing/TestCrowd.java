package fi.kuulolla.testing;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.JoinWorkshop;
import fi.kuulolla.people.Joined;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Participant;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lets people join workshops, each on a device of their own. */
public class TestCrowd {
    private final Participants participants;
    private final Workshops workshops;

    TestCrowd(Participants participants, Workshops workshops) {
        this.participants = participants;
        this.workshops = workshops;
    }

    /** Somebody who is in, and their device. */
    public record Person(Participant actor, DeviceToken device, Role role, String returnCode) {}

    public Person join(UUID workshop, Role role) {
        Joined joined = participants.join(
                new JoinWorkshop(view(workshop).joinCode(), role.code(), null, Lang.FI, null, false, false), null);
        return new Person(joined.participant().actor(), joined.device(), role, joined.returnCode());
    }

    public List<Person> join(UUID workshop, Role role, int people) {
        List<Person> joined = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            joined.add(join(workshop, role));
        }
        return joined;
    }

    public WorkshopView view(UUID workshop) {
        return workshops.get(new Actor.SystemActor(), workshop);
    }

    /** The first stage of a kind. */
    public StageView stage(UUID workshop, String kind) {
        return view(workshop).stages().stream()
                .filter(stage -> stage.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
