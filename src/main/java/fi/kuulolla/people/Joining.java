package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.live.Batch;
import fi.kuulolla.live.Capacity;
import fi.kuulolla.live.Outcome;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Joins of one workshop in order: the same device or join key is the same person, whoever asks first. */
@Component
class Joining implements Batch<Newcomer, Joined> {
    private static final int TRIES_FOR_A_NAME = 5;

    private final People people;
    private final EntityManager entities;
    private final Workshops workshops;
    private final Devices devices;
    private final ReturnCodes returnCodes;
    private final Grouping grouping;
    private final Clock clock;
    private final Capacity capacity;
    private final int most;

    /** @param most people on devices in one workshop */
    Joining(
            People people,
            EntityManager entities,
            Workshops workshops,
            Devices devices,
            ReturnCodes returnCodes,
            Grouping grouping,
            Clock clock,
            Capacity capacity,
            @Value("${kuulolla.max-people:2000}") int most) {
        this.people = people;
        this.entities = entities;
        this.workshops = workshops;
        this.devices = devices;
        this.returnCodes = returnCodes;
        this.grouping = grouping;
        this.clock = clock;
        this.capacity = capacity;
        this.most = most;
    }

    @Override
    public boolean isOfCrowd() {
        return true;
    }

    @Override
    public List<Outcome<Joined>> apply(UUID workshop, List<Newcomer> newcomers) {
        WorkshopView view = workshops.get(new Actor.SystemActor(), workshop);
        List<Outcome<Joined>> outcomes =
                newcomers.stream().map(newcomer -> outcome(view, newcomer)).toList();
        grouping.attendanceChanged(workshop);
        return outcomes;
    }

    private Outcome<Joined> outcome(WorkshopView workshop, Newcomer newcomer) {
        try {
            return Outcome.ok(join(workshop, newcomer));
        } catch (Refused reason) {
            return Outcome.refused(reason);
        }
    }

    private Joined join(WorkshopView workshop, Newcomer newcomer) {
        Optional<Person> onCookie = onCookie(workshop.id(), newcomer);
        Optional<Person> byKey =
                Optional.ofNullable(newcomer.joinKeyHash()).flatMap(hash -> people.withJoinKey(workshop.id(), hash));
        Optional<Person> same = newcomer.fresh() ? byKey : byKey.or(() -> onCookie);
        DeviceToken device = deviceFor(same, onCookie, newcomer);
        return same.map(person -> again(person, device)).orElseGet(() -> newPerson(workshop, newcomer, device));
    }

    private Optional<Person> onCookie(UUID workshop, Newcomer newcomer) {
        return Optional.ofNullable(newcomer.cookie())
                .flatMap(cookie -> people.onDevice(workshop, devices.hashFor(cookie, workshop)));
    }

    /** The device that asks, unless it is another person's in this workshop. */
    private static DeviceToken deviceFor(Optional<Person> same, Optional<Person> onCookie, Newcomer newcomer) {
        DeviceToken cookie = newcomer.cookie();
        boolean theirs = onCookie.isPresent() && onCookie.equals(same);
        boolean free = onCookie.isEmpty() && !newcomer.fresh();
        return cookie != null && (theirs || free) ? cookie : newcomer.newDevice();
    }

    /** The same person. A device that does not hold their cookie (the answer was lost on its way) gets it now. */
    private Joined again(Person person, DeviceToken device) {
        if (person.state() == ParticipantState.REMOVED) {
            throw new Forbidden("removed");
        }
        return on(person, device);
    }

    /** The person goes on with this device, and with those they had before. */
    Joined on(Person person, DeviceToken device) {
        byte[] hash = devices.hashFor(device, person.workshop());
        if (people.onDevice(person.workshop(), hash).isEmpty()) {
            entities.persist(new KnownDevice(person, hash));
        }
        return new Joined(person.view(), device, returnCodes.of(person.id()), false);
    }

    private Joined newPerson(WorkshopView workshop, Newcomer newcomer, DeviceToken device) {
        if (workshop.locked() || workshop.status() == WorkshopStatus.CLOSED) {
            throw new Refused("join-unknown");
        }
        refuseWhenFull(workshop.id());
        Role role = Optional.ofNullable(newcomer.role())
                .flatMap(Role::ofCode)
                .orElseThrow(() -> new Refused("role-unknown"));
        Lang lang = Optional.ofNullable(newcomer.lang())
                .or(() -> Lang.ofCode(workshop.language()))
                .orElse(Lang.FI);
        UUID id = freeId();
        Person person = new Person(
                        id,
                        workshop.id(),
                        role,
                        newcomer.name() == null ? offeredName(workshop.id(), lang) : newcomer.name(),
                        lang,
                        workshop.admission(),
                        newcomer.shared(),
                        clock.instant())
                .known(newcomer.joinKeyHash(), returnCodes.hashOf(id));
        entities.persist(person);
        entities.persist(new KnownDevice(person, devices.hashFor(device, workshop.id())));
        return new Joined(person.view(), device, returnCodes.of(id), true);
    }

    /** Only ever newcomers: who is in may always come back. */
    private void refuseWhenFull(UUID workshop) {
        if (capacity.isCrowded()) {
            throw new Refused("server-full");
        }
        if (people.count(workshop) >= most) {
            throw new Refused("room-full");
        }
    }

    /** An id whose return code is nobody else's. */
    private UUID freeId() {
        while (true) {
            UUID id = Ids.random();
            if (people.withReturnCode(returnCodes.hashOf(id)).isEmpty()) {
                return id;
            }
        }
    }

    private String offeredName(UUID workshop, Lang lang) {
        String name = PseudonymOffer.offer(lang);
        for (int i = 1; i < TRIES_FOR_A_NAME && people.isTaken(workshop, name); i++) {
            name = PseudonymOffer.offer(lang);
        }
        return name;
    }
}
