package fi.kuulolla.session.sample;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what of the sample is there, so that a start that was cut short is completed and nothing is made twice. */
@Component
class SampleStore {
    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sample as far as it is there. */
    record Stored(
            UUID organisationId,
            UUID staffId,
            UUID runningModel,
            UUID plannedModel,
            UUID finishedModel,
            @Nullable UUID runningWorkshop,
            @Nullable UUID plannedWorkshop,
            @Nullable UUID finishedWorkshop) {

        boolean complete() {
            return runningWorkshop != null && plannedWorkshop != null && finishedWorkshop != null;
        }

        /** The facilitator in whose name the sample was made. */
        Staff facilitator() {
            return new Staff(staffId, organisationId, StaffRole.FACILITATOR, SampleStaff.FACILITATOR, Locale.of("fi"));
        }
    }

    Optional<Stored> find() {
        return jdbc.sql("select * from sample_workspace limit 1")
                .query(Stored.class)
                .optional();
    }

    void begin(Staff facilitator, SampleModels.Models models) {
        jdbc.sql("""
                        insert into sample_workspace
                            (organisation_id, staff_id, running_model, planned_model, finished_model)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        facilitator.organisation(),
                        facilitator.id(),
                        models.running(),
                        models.planned(),
                        models.finished())
                .update();
    }

    void hasRunning(UUID workshop) {
        jdbc.sql("update sample_workspace set running_workshop = ?")
                .param(workshop)
                .update();
    }

    void hasPlanned(UUID workshop) {
        jdbc.sql("update sample_workspace set planned_workshop = ?")
                .param(workshop)
                .update();
    }

    void hasFinished(UUID workshop) {
        jdbc.sql("update sample_workspace set finished_workshop = ?")
                .param(workshop)
                .update();
    }
}
