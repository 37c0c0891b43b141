package fi.kuulolla.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.measure.CheckOutResult.Mean;
import fi.kuulolla.people.Heads;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class CheckOutsTest {
    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    CheckOuts checkOuts;

    @Autowired
    Running running;

    @Autowired
    Heads heads;

    @Autowired
    JdbcClient jdbc;

    Staff aino;
    UUID workshop;
    UUID checkout;
    List<Person> clients;
    List<Person> workers;

    @BeforeEach
    void sixClientsAndSixWorkersAtTheCheckOut() {
        aino = staff.facilitator();
        workshop = workshops.running(aino);
        clients = crowd.join(workshop, Role.CLIENT, 6);
        workers = crowd.join(workshop, Role.STAFF, 6);
        checkout = crowd.stage(workshop, "checkout").id();
        running.skipTo(aino, workshop, checkout);
    }

    static String key(Person person) {
        return "checkout-" + person.actor().id();
    }

    void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    void allAnswer() {
        clients.forEach(p -> checkOuts.put(p.actor(), p.device(), checkout, key(p), 9, 8, "Enemmän aikaa."));
        workers.forEach(p -> checkOuts.put(p.actor(), p.device(), checkout, key(p), 6, null, ""));
    }

    @Test
    void meansAreToldByGroupOnceTheWorkshopIsClosed() {
        allAnswer();
        assertThat(checkOuts.of(workshop).n()).isEqualTo(12);
        assertThat(checkOuts.of(workshop).heard().total()).isNull();
        assertThat(checkOuts.of(workshop).changes()).isEmpty();

        running.close(aino, workshop);

        CheckOutResult result = checkOuts.of(workshop);
        assertThat(result.heard().total()).isEqualTo(new Mean(12, 7.5));
        assertThat(result.heard().byShownAs()).isEqualTo(Map.of("client", new Mean(6, 9), "staff", new Mean(6, 6)));
        assertThat(result.equal().byShownAs()).isEqualTo(Map.of("client", new Mean(6, 8)));
        assertThat(result.changes()).hasSize(6).containsOnly("Enemmän aikaa.");
    }

    @Test
    void theSameKeyChangesItsAnswer() {
        Person person = clients.getFirst();

        assertThat(checkOuts.put(person.actor(), person.device(), checkout, key(person), 3, 3, ""))
                .isTrue();
        assertThat(checkOuts.put(person.actor(), person.device(), checkout, key(person), 10, null, "Kahvia!"))
                .isFalse();

        assertThat(checkOuts.count(workshop)).isOne();
        assertThat(jdbc.sql("select concat_ws('|', heard, equal, change) from checkout_answer where stage_id = ?")
                        .param(checkout)
                        .query(String.class)
                        .single())
                .isEqualTo("10|Kahvia!");
    }

    @Test
    void aDeviceHasOneAnswerAlsoByTwoKeys() {
        Person person = clients.getFirst();

        assertThat(checkOuts.put(person.actor(), person.device(), checkout, key(person), 9, 9, ""))
                .isTrue();
        assertThat(checkOuts.put(person.actor(), person.device(), checkout, "another-key-of-mine", 4, 9, ""))
                .isFalse();

        assertThat(checkOuts.count(workshop)).isOne();
        assertThat(jdbc.sql("select heard from checkout_answer where stage_id = ?")
                        .param(checkout)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aKeyIsOneDevicesOnly() {
        Person one = clients.getFirst();
        Person other = clients.getLast();
        checkOuts.put(one.actor(), one.device(), checkout, key(one), 9, 9, "");

        assertRefused(() -> checkOuts.put(other.actor(), other.device(), checkout, key(one), 1, 1, ""), "key-reused");
        checkOuts.put(other.actor(), other.device(), checkout, key(other), 2, 2, "");
        assertRefused(() -> checkOuts.put(other.actor(), other.device(), checkout, key(one), 1, 1, ""), "key-reused");

        assertThat(jdbc.sql("select heard from checkout_answer where stage_id = ? order by heard")
                        .param(checkout)
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 9);
    }

    @Test
    void anAnswerWhoseReplyWasLostIsAcknowledgedAlsoAfterTheWorkshopClosed() {
        Person person = clients.getFirst();
        checkOuts.put(person.actor(), person.device(), checkout, key(person), 9, 9, "Lisää aikaa");
        running.close(aino, workshop);

        assertThat(checkOuts.put(person.actor(), person.device(), checkout, key(person), 9, 9, "Lisää aikaa"))
                .isFalse();
        assertThat(jdbc.sql("select count(*) from checkout_answer where workshop_id = ? and device_mark is not null")
                        .param(workshop)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void answersStillComeAfterTheStageAndAreRefusedOnceTheWorkshopIsClosed() {
        running.skipTo(aino, workshop, lastOf(workshop));
        Person person = clients.getFirst();
        assertThat(checkOuts.put(person.actor(), person.device(), checkout, key(person), 3, 3, ""))
                .isTrue();

        running.close(aino, workshop);
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), checkout, key(person), 4, 3, ""), "stage-sealed");
    }

    private UUID lastOf(UUID ofWorkshop) {
        running.reopen(aino, ofWorkshop, crowd.stage(ofWorkshop, "checkin").id());
        return checkout;
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        Person person = clients.getFirst();
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), checkout, key(person), 11, 3, ""),
                "answer-invalid");
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), checkout, key(person), 3, -1, ""),
                "answer-invalid");
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), checkout, key(person), null, null, " "),
                "text-empty");
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), checkout, key(person), 3, 3, "a".repeat(501)),
                "text-too-long");
        assertRefused(() -> checkOuts.put(person.actor(), person.device(), checkout, "short", 3, 3, ""), "key-invalid");
        UUID notes = crowd.stage(workshop, "notes").id();
        assertRefused(
                () -> checkOuts.put(person.actor(), person.device(), notes, key(person), 3, 3, ""), "stage-closed");
        UUID elsewhere = crowd.stage(workshops.running(aino), "checkout").id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checkOuts.put(person.actor(), person.device(), elsewhere, key(person), 3, 3, ""));
    }

    @Test
    void answersFollowAGroupingThatGetsCoarser() {
        allAnswer();
        heads.set(aino, workshop, Role.RESIDENT, 1);
        running.close(aino, workshop);

        assertThat(checkOuts.of(workshop).heard().byShownAs())
                .isEqualTo(Map.of("experience", new Mean(6, 9), "staff", new Mean(6, 6)));
    }
}
