package fi.kuulolla.workshop;

import java.time.Instant;

/** What the planner says about a workshop besides its agenda. */
public record WorkshopDetails(
        String title,
        String purpose,
        String contact,
        Instant startsAt,
        Channel channel,
        String language,
        int retentionMonths,
        boolean admission) {}
