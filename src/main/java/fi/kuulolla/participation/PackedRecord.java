package fi.kuulolla.participation;

import org.jspecify.annotations.Nullable;

/**
 * What counting needs of a record in one number: phase and status by their place, influence plus one (0: not told), bits of roles
 * and of means. {@link #SQL} makes it of a row {@code r}; a test holds both together.
 */
final class PackedRecord {
    private static final int STATUS = 3;
    private static final int INFLUENCE = 5;
    private static final int ROLES = 8;
    private static final int MEANS = 32;
    private static final long ALL_ROLES = 0xFF_FFFF;

    static final String SQL = """
            (case r.phase when 'ideation' then 0 when 'planning' then 1 when 'development' then 2 when 'piloting' then 3
                          when 'evaluation' then 4 else 5 end)
            + (case r.status when 'participated' then 0 when 'did_not_participate' then 1 when 'not_described' then 2 else 3 end << 3)
            + (coalesce(r.influence + 1, 0) << 5) + (r.role_bits::bigint << 8) + (r.means_bits::bigint << 32)""";

    private PackedRecord() {}

    static long of(LedgerPhase phase, Status status, @Nullable Integer influence, int roles, int means) {
        return phase.ordinal()
                + ((long) status.ordinal() << STATUS)
                + ((influence == null ? 0L : influence + 1) << INFLUENCE)
                + ((long) roles << ROLES)
                + ((long) means << MEANS);
    }

    /** The place of the phase among all phases of the ledger. */
    static int phase(long record) {
        return (int) record & 7;
    }

    /** The place of the status among all. */
    static int status(long record) {
        return (int) (record >> STATUS) & 3;
    }

    /** The level, −1 when none is told. */
    static int influence(long record) {
        return ((int) (record >> INFLUENCE) & 7) - 1;
    }

    static int roles(long record) {
        return (int) (record >> ROLES & ALL_ROLES);
    }

    static int means(long record) {
        return (int) (record >> MEANS);
    }
}
