package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.live.Presence;
import fi.kuulolla.live.RoomMemory;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.live.Streams;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who take part with a device: how they come in, come back, are let in and leave. */
@Service
public class Participants {
    private static final Pattern JOIN_KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final People people;
    private final Joining joining;
    private final Devices devices;
    private final DeviceOwners owners;
    private final ReturnCodes returnCodes;
    private final Workshops workshops;
    private final Grouping grouping;
    private final Rooms rooms;
    private final Streams streams;
    private final Presence presence;
    /** By their device, and by their id. */
    private final RoomMemory<Object, ParticipantView> known;

    Participants(
            People people,
            Joining joining,
            Devices devices,
            DeviceOwners owners,
            ReturnCodes returnCodes,
            Workshops workshops,
            Grouping grouping,
            Rooms rooms,
            Streams streams,
            Presence presence) {
        this.people = people;
        this.joining = joining;
        this.devices = devices;
        this.owners = owners;
        this.returnCodes = returnCodes;
        this.workshops = workshops;
        this.grouping = grouping;
        this.rooms = rooms;
        this.streams = streams;
        this.presence = presence;
        this.known = rooms.memory();
    }

    /**
     * Takes somebody in, or gives the same person again, also when the door is locked or the workshop is over. Refuses
     * {@code join-unknown} for unknown workshops and, to newcomers, closed and locked ones, without telling them apart; {@code role-unknown}; {@link Forbidden} for somebody who was removed.
     *
     * @param cookie the device that asks, when it is known
     */
    public Joined join(JoinWorkshop command, @Nullable DeviceToken cookie) {
        UUID workshop = workshops
                .findByJoinCode(command.code())
                .map(WorkshopView::id)
                .orElseThrow(() -> new Refused("join-unknown"));
        String joinKey = command.joinKey();
        if (joinKey != null && !JOIN_KEY.matcher(joinKey).matches()) {
            throw new Refused("key-invalid");
        }
        String name = command.name() == null ? "" : CleanText.optional(command.name(), CleanText.NAME);
        return rooms.submit(
                workshop,
                joining,
                new Newcomer(
                        cookie,
                        newDevice(workshop, joinKey),
                        joinKey == null ? null : keyHash(workshop, joinKey),
                        command.role(),
                        name.isEmpty() ? null : oneLine(name),
                        command.lang(),
                        command.shared(),
                        command.fresh()));
    }

    /** The device of somebody who has none yet: by the join key always the same, else a new one. */
    private DeviceToken newDevice(UUID workshop, @Nullable String joinKey) {
        return joinKey == null ? devices.issue() : devices.ofJoinKey(workshop, joinKey);
    }

    /** The same person goes on with the device that asks, too; earlier ones keep working. Refuses {@code return-unknown}. */
    public Joined comeBack(String returnCode, @Nullable DeviceToken cookie) {
        Person found = returnCodes
                .hashOfTyped(returnCode)
                .flatMap(people::withReturnCode)
                .orElseThrow(() -> new Refused("return-unknown"));
        return rooms.inOrder(found.workshop(), () -> moved(person(found.id()), cookie));
    }

    private Joined moved(Person person, @Nullable DeviceToken cookie) {
        refuseRemoved(person.state());
        DeviceToken device = cookie == null ? devices.issue() : cookie;
        Optional<Person> there = people.onDevice(person.workshop(), devices.hashFor(device, person.workshop()));
        if (there.isPresent() && !there.get().id().equals(person.id())) {
            // Somebody else of this workshop used the device before; they keep their own return code.
            device = devices.issue();
        }
        return joining.on(person, device);
    }

    /** Who uses this device in this workshop, also when they wait or were removed. */
    public Optional<ParticipantView> findOnDevice(DeviceToken device, UUID workshop) {
        return owners.find(workshop, devices.hashFor(device, workshop));
    }

    /** The participant of this device; refuses with {@link NotFound} and, for the removed, {@link Forbidden}. */
    public ParticipantView onDevice(DeviceToken device, UUID workshop) {
        // What they ask for will look for them by their id.
        return known.of(workshop, device, ParticipantView::id, () -> {
            ParticipantView person = findOnDevice(device, workshop).orElseThrow(NotFound::new);
            refuseRemoved(person.state());
            return person;
        });
    }

    public ParticipantView get(Actor.Participant participant) {
        return known.of(
                participant.workshop(), participant.id(), () -> own(participant).view());
    }

    /** Everybody who joined, also the removed, in the order they came. */
    @Transactional(readOnly = true)
    public List<ParticipantView> of(Actor.Staff staff, UUID workshop) {
        workshops.get(staff, workshop);
        return people.of(workshop).stream().map(Person::view).toList();
    }

    /** How many wait at the door. */
    @Transactional(readOnly = true)
    public int waiting(UUID workshop) {
        return people.waiting(workshop);
    }

    /** The language of one's own pages. */
    public ParticipantView speak(Actor.Participant participant, Lang lang) {
        return rooms.inOrder(participant.workshop(), () -> {
            Person person = own(participant);
            person.speak(lang);
            return person.view();
        });
    }

    /** Another name than the one that was offered. Refuses {@code text-empty} and {@code text-too-long}. */
    public ParticipantView rename(Actor.Participant participant, String name) {
        String clean = oneLine(CleanText.of(name, CleanText.NAME));
        return rooms.inOrder(participant.workshop(), () -> {
            Person person = own(participant);
            person.rename(clean);
            return person.view();
        });
    }

    /** The device forgets the person: nothing they wrote can be read with it any more. Their return code stays valid. */
    public void leave(Actor.Participant participant, DeviceToken device) {
        rooms.inOrder(participant.workshop(), () -> {
            own(participant);
            people.forget(participant.workshop(), devices.hashFor(device, participant.workshop()));
        });
        gone(participant.workshop(), participant.id());
    }

    /** Lets somebody in who waits at the door, or back in who was shown out by mistake. */
    public void admit(Actor.Staff staff, UUID participant) {
        UUID workshop = changed(staff, participant, Person::admit);
        streams.drop(workshop, participant);
    }

    /** Shows somebody out. What they wrote stays; they see and write nothing more. */
    public void remove(Actor.Staff staff, UUID participant) {
        UUID workshop = changed(staff, participant, Person::remove);
        gone(workshop, participant);
    }

    private UUID changed(Actor.Staff staff, UUID participant, Consumer<Person> change) {
        UUID workshop = people.findById(participant).map(Person::workshop).orElseThrow(NotFound::new);
        workshops.get(staff, workshop);
        rooms.inOrder(workshop, () -> {
            change.accept(person(participant));
            grouping.attendanceChanged(workshop);
        });
        return workshop;
    }

    private void gone(UUID workshop, UUID participant) {
        presence.gone(workshop, participant);
        streams.drop(workshop, participant);
    }

    private Person own(Actor.Participant participant) {
        Person person = person(participant.id());
        if (!person.workshop().equals(participant.workshop())) {
            throw new NotFound();
        }
        refuseRemoved(person.state());
        return person;
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }

    private static void refuseRemoved(ParticipantState state) {
        if (state == ParticipantState.REMOVED) {
            throw new Forbidden("removed");
        }
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\s+", " ");
    }

    private static byte[] keyHash(UUID workshop, String joinKey) {
        return Hmac.sha256(joinKey.getBytes(StandardCharsets.UTF_8), Devices.bytes(workshop));
    }
}
