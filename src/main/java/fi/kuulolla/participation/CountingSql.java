package fi.kuulolla.participation;

/**
 * The counting rule in SQL, for the rollup and for questions the rollup does not answer. {@link PhaseCell} says the same in Java;
 * a test compares both with a third telling. Parameters: {@code roles}, {@code means} (bits that count), {@code untold} (whether
 * participation of untold roles counts), {@code experience}.
 *
 * <p>A cell's strength is one number, state × 8 + 7 − level, so that the strongest record of a cell is the least, by state and then
 * by level, without sorting anything.
 */
final class CountingSql {
    /** Strength of a cell without a record. */
    static final int NOTHING = 39;

    private static final String STATE = """
            case
                when r.status = 'participated' and coalesce(r.influence, 2) >= 2 and %1$s then 0
                when (r.status = 'did_not_participate' or r.influence = 0)
                    and (case when r.role_bits & :experience <> 0 then r.role_bits & :experience else :experience end)
                        & :roles <> 0 then 1
                when r.status = 'participated' and r.influence = 1 and %1$s then 2
                when r.status = 'not_assessed' then 4
                else 3
            end""".formatted(
                    "(r.role_bits & :roles <> 0 or (r.role_bits = 0 and :untold)) and r.means_bits & :means <> 0");

    private CountingSql() {}

    /**
     * Rows (model, phase, strength, roles, means, records) of the records that the rest of the query chooses as r. Roles and means
     * are those of participation.
     */
    static String cells(String chosen) {
        return """
                select model, phase, min(strength) as strength,
                       coalesce(bit_or(role_bits) filter (where strength < 8), 0) as roles,
                       coalesce(bit_or(means_bits & :means) filter (where strength < 8), 0) as means,
                       count(*)::int as records
                from (
                    select r.service_model_id as model, r.phase, r.role_bits, r.means_bits,
                           (%s) * 8 + 7 - coalesce(r.influence, 0) as strength
                    from participation_record r %s offset 0) counted
                group by model, phase""".formatted(STATE, chosen);
    }

    static CellState state(int strength) {
        return CellState.values()[strength / 8];
    }

    /** 0 when no level is known. */
    static int level(int strength) {
        return 7 - strength % 8;
    }
}
