package fi.kuulolla.participation;

/**
 * Which state a record makes, asked about some roles and means. {@link PhaseCell} asks about the experience side; the matrix about
 * whatever its reader chose.
 *
 * <p>A cell's strength is one number, state × 8 + 7 − level, so that the strongest record of a cell is the least, by state and then
 * by level, without sorting anything.
 *
 * @param roles bits of the roles that count
 * @param means bits of the means that count
 * @param untold whether participation counts of which nobody told whose it was: it means the experience side
 */
record CountingRule(int roles, int means, boolean untold) {
    static final CountingRule EXPERIENCE = new CountingRule(Bits.EXPERIENCE, Bits.COUNTING, true);

    /** Strength of a cell without a record. */
    static final int NOTHING = CellState.NOT_ASSESSED.ordinal() * 8 + 7;

    private static final CellState[] STATES = CellState.values();
    private static final int PARTICIPATED = Status.PARTICIPATED.ordinal();
    private static final int DID_NOT = Status.DID_NOT_PARTICIPATE.ordinal();
    private static final int NOT_ASSESSED = Status.NOT_ASSESSED.ordinal();

    static CellState state(int strength) {
        return STATES[strength / 8];
    }

    /** 0 when no level is known. */
    static int level(int strength) {
        return 7 - strength % 8;
    }

    /** The strength of a cell that has this record alone. */
    int strength(long packed) {
        return made(packed).ordinal() * 8 + 7 - Math.max(0, PackedRecord.influence(packed));
    }

    /** Somebody else's participation, or by means that do not count, describes nothing of those who are asked about. */
    private CellState made(long packed) {
        int status = PackedRecord.status(packed);
        int influence = PackedRecord.influence(packed);
        if (status == DID_NOT || influence == 0) {
            return saysNo(packed) ? CellState.DID_NOT_PARTICIPATE : otherwise(status);
        }
        if (status == PARTICIPATED && counts(packed)) {
            return influence == 1 ? CellState.INFORMED_ONLY : CellState.PARTICIPATED;
        }
        return otherwise(status);
    }

    private static CellState otherwise(int status) {
        return status == NOT_ASSESSED ? CellState.NOT_ASSESSED : CellState.NOT_DESCRIBED;
    }

    private boolean counts(long packed) {
        int told = PackedRecord.roles(packed);
        return ((told & roles) != 0 || (told == 0 && untold)) && (PackedRecord.means(packed) & means) != 0;
    }

    /** "Did not" is said of the experience side, or of those of it who are named. */
    private boolean saysNo(long packed) {
        int named = PackedRecord.roles(packed) & Bits.EXPERIENCE;
        return ((named == 0 ? Bits.EXPERIENCE : named) & roles) != 0;
    }
}
