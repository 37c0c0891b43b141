package fi.kuulolla.testing;

import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes with models and records, for tests of what is made of them. */
public class TestLedger {
    private final Programmes programmes;
    private final Projects projects;
    private final ServiceModels models;
    private final Ledger ledger;

    TestLedger(Programmes programmes, Projects projects, ServiceModels models, Ledger ledger) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.ledger = ledger;
    }

    public UUID programme(Staff staff) {
        return programmes.create(staff, "Lasten ja nuorten ohjelma");
    }

    public UUID project(Staff staff, UUID programme, String name, String area) {
        return projects.create(staff, programme, new ProjectDetails(name, area, "", "", null, null));
    }

    /** A model whose first three phases have begun. */
    public UUID model(Staff staff, UUID project, String name) {
        UUID model = models.create(staff, project, name, "");
        models.begin(staff, model, EnumSet.of(Phase.IDEATION, Phase.PLANNING, Phase.DEVELOPMENT));
        return model;
    }

    /** Clients took part. */
    public UUID participated(
            Staff staff, UUID model, LedgerPhase phase, @Nullable Integer influence, Means means, String basis) {
        return participated(staff, model, phase, influence, means, Role.CLIENT, basis);
    }

    public UUID participated(
            Staff staff,
            UUID model,
            LedgerPhase phase,
            @Nullable Integer influence,
            Means means,
            Role role,
            String basis) {
        Map<Role, @Nullable Integer> people = new HashMap<>();
        people.put(role, null);
        return write(staff, model, phase, Status.PARTICIPATED, influence, people, Set.of(means), basis);
    }

    public UUID says(Staff staff, UUID model, LedgerPhase phase, Status status) {
        return write(staff, model, phase, status, null, Map.of(), Set.of(), "");
    }

    private UUID write(
            Staff staff,
            UUID model,
            LedgerPhase phase,
            Status status,
            @Nullable Integer influence,
            Map<Role, @Nullable Integer> people,
            Set<Means> means,
            String basis) {
        return ledger.record(
                staff,
                new NewRecord(
                        model, phase, Source.FORM, "", status, influence, people, means, "onsite", basis, null, null));
    }
}
