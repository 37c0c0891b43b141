package fi.kuulolla.participation;

/**
 * The counting rule in SQL, for the rollup and for questions the rollup does not answer. {@link PhaseCell} says the same in Java;
 * a test compares both with a third telling. Parameters: {@code roles}, {@code means} (bits that count), {@code untold} (whether
 * participation of untold roles counts), {@code experience}.
 */
final class CountingSql {
    /** Which state a record makes, as the place of {@link CellState}: the lowest of a cell's records wins. */
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

    /** Rows (model, phase, state, influence, roles, means, records) of the records that the rest of the query chooses as r. */
    static String cells(String chosen) {
        return """
                select distinct on (model, phase) model, phase, state, influence, roles, means,
                       sum(records) over (partition by model, phase) as records
                from (
                    select model, phase, state, max(influence) as influence, bit_or(role_bits) as roles,
                           bit_or(case when state = 0 then means_bits & :means else means_bits end) as means,
                           count(*) as records
                    from (
                        select r.service_model_id as model, r.phase, r.influence, r.role_bits, r.means_bits, %s as state
                        from participation_record r %s) counted
                    group by model, phase, state) by_state
                order by model, phase, state""".formatted(STATE, chosen);
    }
}
