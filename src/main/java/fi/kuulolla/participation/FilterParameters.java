package fi.kuulolla.participation;

import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.shared.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter as parameters of an address, the same for the interface, files and the matrix: {@code phases} (4 or 5), {@code role},
 * {@code means} and {@code status} (codes, repeated or with commas), {@code influence} (at least, 1 to 5), {@code project} (id or name),
 * {@code area}, {@code search}, {@code modelStatus} (code of a step, {@code none} for models without), {@code at} (a date: as it was at the end of that day).
 */
public final class FilterParameters {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");
    private static final int LONGEST = 200;

    private FilterParameters() {}

    /** Refuses with {@link WrongRequest} what it does not understand, and says what it would. */
    public static ParticipationFilter read(Map<String, List<String>> params) {
        return new ParticipationFilter(
                columns(one(params, "phases")),
                codes(params, "role", Role.values(), Role::code, "role-code-unknown"),
                codes(params, "means", Means.values(), Means::code, "means-unknown"),
                codes(params, "status", CellState.values(), CellState::code, "status-unknown"),
                influence(one(params, "influence")),
                text(params, "project"),
                text(params, "area"),
                text(params, "search") instanceof String search ? search : "",
                endOf(one(params, "at")),
                text(params, "modelStatus"));
    }

    /** As {@link #read}, for an address somebody may have mistyped: what is not understood is left out. */
    public static ParticipationFilter readWhatIsClear(Map<String, List<String>> params) {
        Map<String, List<String>> clear = new LinkedHashMap<>();
        params.forEach((name, values) -> {
            try {
                read(Map.of(name, values));
                clear.put(name, values);
            } catch (WrongRequest e) {
                // Left out.
            }
        });
        return read(clear);
    }

    /** The parameters that read as this filter; those that say nothing are missing. */
    public static Map<String, List<String>> write(ParticipationFilter filter) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        put(params, "phases", filter.columns() == PhaseColumns.FIVE ? "5" : "");
        put(params, "role", join(filter.roles(), Role::code));
        put(params, "means", join(filter.means(), Means::code));
        put(params, "status", join(filter.states(), CellState::code));
        put(
                params,
                "influence",
                filter.influence() == null ? "" : filter.influence().toString());
        put(params, "project", filter.project() == null ? "" : filter.project());
        put(params, "area", filter.area() == null ? "" : filter.area());
        put(params, "search", filter.search());
        put(params, "modelStatus", filter.modelStatus() == null ? "" : filter.modelStatus());
        put(params, "at", filter.asOf() == null ? "" : dayOf(filter.asOf()).toString());
        return params;
    }

    /** The end of a day, as the ledger was then. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(HERE).toInstant();
    }

    /** The day of which {@link #endOf(LocalDate)} is the end. */
    public static LocalDate dayOf(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), HERE);
    }

    private static PhaseColumns columns(@Nullable String value) {
        if (value == null || value.equals("4")) {
            return PhaseColumns.FOUR;
        }
        if (value.equals("5")) {
            return PhaseColumns.FIVE;
        }
        throw new WrongRequest("phases-unknown", value);
    }

    private static <E extends Enum<E>> Set<E> codes(
            Map<String, List<String>> params, String name, E[] all, Function<E, String> code, String problem) {
        Set<E> found = EnumSet.noneOf(all[0].getDeclaringClass());
        for (String value : values(params, name)) {
            found.add(Arrays.stream(all)
                    .filter(it -> code.apply(it).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new WrongRequest(
                            problem, value, Arrays.stream(all).map(code).collect(Collectors.joining(", ")))));
        }
        return found;
    }

    private static @Nullable Integer influence(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("[1-5]")) {
            throw new WrongRequest("influence-unknown", value);
        }
        return Integer.valueOf(value);
    }

    private static @Nullable Instant endOf(@Nullable String value) {
        try {
            return value == null ? null : endOf(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw new WrongRequest("date-unknown", value);
        }
    }

    private static @Nullable String text(Map<String, List<String>> params, String name) {
        String value = one(params, name);
        if (value != null && (value.length() > LONGEST || value.indexOf(0) >= 0)) {
            throw new WrongRequest("parameter-invalid", name, "…");
        }
        return value;
    }

    private static @Nullable String one(Map<String, List<String>> params, String name) {
        return params.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<String> values(Map<String, List<String>> params, String name) {
        List<String> values = new ArrayList<>();
        for (String value : params.getOrDefault(name, List.of())) {
            Arrays.stream(value.split("[,|]"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }

    private static <E> String join(Set<E> codes, Function<E, String> code) {
        return codes.stream().map(code).collect(Collectors.joining(","));
    }

    private static void put(Map<String, List<String>> params, String name, String value) {
        if (!value.isEmpty()) {
            params.put(name, List.of(value));
        }
    }
}
