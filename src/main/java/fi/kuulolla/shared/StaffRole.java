package fi.kuulolla.shared;

import java.util.Locale;

/** What a staff account may do: run workshops, also confirm records of the ledger, also manage accounts. */
public enum StaffRole {
    FACILITATOR,
    COORDINATOR,
    ADMINISTRATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
