package fi.kuulolla.shared;

import java.util.Locale;

/** What a staff account may do: run workshops, also confirm records of the ledger, also manage accounts. */
public enum StaffRole {
    FACILITATOR,
    COORDINATOR,
    ADMINISTRATOR;

    /** The role with this code; an {@link IllegalArgumentException} when there is none: only the database is asked so. */
    public static StaffRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
