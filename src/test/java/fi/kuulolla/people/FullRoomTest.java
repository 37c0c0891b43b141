package fi.kuulolla.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.live.Capacity;
import fi.kuulolla.live.Outcome;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Workshops;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class FullRoomTest {
    @Autowired
    People people;

    @Autowired
    EntityManager entities;

    @Autowired
    Workshops workshops;

    @Autowired
    Devices devices;

    @Autowired
    ReturnCodes returnCodes;

    @Autowired
    Grouping grouping;

    @Autowired
    Clock clock;

    @Autowired
    Capacity capacity;

    @Autowired
    Rooms rooms;

    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops testWorkshops;

    Joining forTwo;
    UUID workshop;

    @BeforeEach
    void aRoomForTwo() {
        forTwo = new Joining(people, entities, workshops, devices, returnCodes, grouping, clock, capacity, 2);
        workshop = testWorkshops.running(staff.facilitator());
    }

    @Test
    void theThirdIsToldThatItIsFullAlsoWhenAllComeAtOnce() {
        List<Outcome<Joined>> outcomes = rooms.inOrder(
                workshop, () -> forTwo.apply(workshop, List.of(newcomer(null), newcomer(null), newcomer(null))));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Ok.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Ok.class);
        assertThatThrownBy(() -> outcomes.get(2).get())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("room-full"));
    }

    @Test
    void whoIsInComesBackIntoAFullRoom() {
        Joined first = joined(newcomer(null));
        joined(newcomer(null));

        Joined again = joined(newcomer(first.device()));

        assertThat(again.participant().id()).isEqualTo(first.participant().id());
    }

    private Joined joined(Newcomer newcomer) {
        return Objects.requireNonNull(rooms.submit(workshop, (room, all) -> forTwo.apply(room, all), newcomer));
    }

    private Newcomer newcomer(DeviceToken cookie) {
        return new Newcomer(cookie, devices.issue(), null, "client", null, null, false, false);
    }
}
