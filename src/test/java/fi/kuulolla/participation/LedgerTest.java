package fi.kuulolla.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.people.Heads;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class LedgerTest {
    @Autowired
    Ledger ledger;

    @Autowired
    Basis basis;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    Workshops workshops;

    @Autowired
    Running running;

    @Autowired
    Heads heads;

    @Autowired
    JdbcClient jdbc;

    Staff kaisa;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
    }

    @Test
    void aClosedWorkshopDraftsARecordThatCountsNowhereUntilConfirmed() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
        RecordView draft = draft(workshop);
        assertThat(draft.status()).isEqualTo(Status.PARTICIPATED);
        assertThat(draft.suggestedInfluence()).isEqualTo(4);
        assertThat(draft.roles()).containsExactlyInAnyOrderEntriesOf(Map.of(Role.CLIENT, 6, Role.STAFF, 5));
        assertThat(draft.means()).containsExactly(Means.WORKSHOP);
        assertThat(draft.channel()).isEqualTo("onsite");
        assertThat(draft.facts().notes()).isEqualTo(22);
        assertThat(draft.facts().themes()).isEqualTo(2);
        assertThat(ideation(workshop).state()).isEqualTo(CellState.NOT_ASSESSED);
        assertThat(ideation(workshop).gap()).isTrue();

        ledger.confirm(kaisa, draft.id(), as(Status.PARTICIPATED, 3, Map.of(Role.CLIENT, 6, Role.STAFF, 5)));
        PhaseCell cell = ideation(workshop);
        assertThat(cell.state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cell.influence()).isEqualTo(3);
        assertThat(cell.gap()).isFalse();
        assertThat(ledger.ofWorkshop(kaisa, workshop)).singleElement().satisfies(it -> {
            assertThat(it.draft()).isFalse();
            assertThat(it.coder()).isEqualTo("Aino K.");
        });
    }

    @Test
    void aWorkshopOfStaffAloneDraftsThatClientsDidNotParticipate() {
        UUID workshop = story.closed(kaisa, Map.of(Role.STAFF, 6)).workshop();
        RecordView draft = draft(workshop);
        assertThat(draft.status()).isEqualTo(Status.DID_NOT_PARTICIPATE);
        assertThat(draft.influence()).isZero();
        assertThat(basis.of(draft, Locale.of("fi"))).endsWith("Kokemuksen puolelta ei ollut ketään.");
        ledger.confirm(kaisa, draft.id(), as(Status.DID_NOT_PARTICIPATE, 0, Map.of(Role.STAFF, 6)));
        assertThat(ideation(workshop).state()).isEqualTo(CellState.DID_NOT_PARTICIPATE);
        assertThat(ideation(workshop).gap()).isTrue();
    }

    @Test
    void headsWithoutADeviceAreThereButOnlyThere() {
        UUID workshop = testWorkshops.running(kaisa);
        heads.set(kaisa, workshop, Role.CLIENT, 4);
        running.close(kaisa, workshop);
        RecordView draft = draft(workshop);
        assertThat(draft.roles()).containsEntry(Role.CLIENT, 4);
        assertThat(draft.suggestedInfluence()).isEqualTo(1);
    }

    @Test
    void aWorkshopWhereNobodyWasDraftsNothing() {
        UUID workshop = testWorkshops.running(kaisa);
        running.close(kaisa, workshop);
        assertThat(ledger.ofWorkshop(kaisa, workshop)).isEmpty();
    }

    @Test
    void correctingKeepsWhatWasThere() {
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 2, Role.STAFF, 1)).workshop();
        UUID confirmed =
                ledger.confirm(kaisa, draft(workshop).id(), as(Status.PARTICIPATED, 4, Map.of(Role.CLIENT, 2)));
        ledger.confirm(kaisa, confirmed, as(Status.PARTICIPATED, 2, Map.of(Role.CLIENT, 2)));
        assertThat(ideation(workshop).influence()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from participation_record where workshop_id = ?")
                        .param(workshop)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() -> ledger.confirm(kaisa, confirmed, as(Status.PARTICIPATED, 5, Map.of(Role.CLIENT, 2))))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo("record-replaced"));
    }

    @Test
    void aFacilitatorDoesNotConfirmAndAnotherOrganisationHasNoSuchRecord() {
        UUID workshop = story.closed(kaisa, Map.of(Role.CLIENT, 2)).workshop();
        UUID draft = draft(workshop).id();
        Confirmation as = as(Status.PARTICIPATED, 3, Map.of(Role.CLIENT, 2));
        Staff facilitator = people.colleague(kaisa, StaffRole.FACILITATOR);
        assertThatThrownBy(() -> ledger.confirm(facilitator, draft, as)).isInstanceOf(Forbidden.class);
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> ledger.confirm(stranger, draft, as)).isInstanceOf(NotFound.class);
        assertThat(ledger.ofWorkshop(stranger, workshop)).isEmpty();
    }

    private RecordView draft(UUID workshop) {
        List<RecordView> records = ledger.ofWorkshop(kaisa, workshop);
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().draft()).isTrue();
        return records.getFirst();
    }

    private PhaseCell ideation(UUID workshop) {
        return ledger.of(kaisa, workshops.get(kaisa, workshop).model()).getFirst();
    }

    private static Confirmation as(Status status, Integer influence, Map<Role, Integer> roles) {
        return new Confirmation(status, influence, roles, Set.of(Means.WORKSHOP), "onsite", "");
    }
}
