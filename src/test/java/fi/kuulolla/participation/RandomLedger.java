package fi.kuulolla.participation;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Small programmes full of odd cases, the same for the same seed. */
final class RandomLedger {
    private final Random random;
    private final JdbcTemplate jdbc;
    private final Staff staff;

    /** A programme and what the newest records of its models are. */
    record Table(UUID programme, Map<String, String> areas, List<CountedByHand.Model> models) {}

    RandomLedger(long seed, JdbcTemplate jdbc, Staff staff) {
        this.random = new Random(seed);
        this.jdbc = jdbc;
        this.staff = staff;
    }

    Table table(List<NewRecord> written) {
        UUID programme = Ids.ordered();
        var at = Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);
        jdbc.update(
                "insert into programme (id, organisation_id, name, created_at) values (?, ?, 'Ohjelma', ?)",
                programme,
                staff.organisation(),
                at);
        Map<String, String> areas = new LinkedHashMap<>();
        List<CountedByHand.Model> models = new ArrayList<>();
        for (int p = 0; p < 1 + random.nextInt(3); p++) {
            UUID project = Ids.ordered();
            String name = "Hanke " + p;
            String area = one("Helsinki", "Vantaa");
            areas.put(name, area);
            jdbc.update(
                    "insert into project (id, organisation_id, programme_id, name, area, created_at) values (?, ?, ?, ?, ?, ?)",
                    project,
                    staff.organisation(),
                    programme,
                    name,
                    area,
                    at);
            for (int m = 0; m < random.nextInt(4); m++) {
                UUID model = Ids.ordered();
                jdbc.update(
                        "insert into service_model (id, organisation_id, project_id, name, created_at) values (?, ?, ?, 'Malli', ?)",
                        model,
                        staff.organisation(),
                        project,
                        at);
                models.add(new CountedByHand.Model(model, name, area, told(model), newest(model, written)));
            }
        }
        return new Table(programme, areas, models);
    }

    private Map<String, PhaseState> told(UUID model) {
        Map<String, PhaseState> told = new HashMap<>();
        for (Phase phase : Phase.values()) {
            if (random.nextBoolean()) {
                PhaseState state = one(PhaseState.values());
                told.put(phase.code(), state);
                jdbc.update(
                        "insert into model_phase (service_model_id, phase, state) values (?, ?, ?)",
                        model,
                        phase.code(),
                        state.code());
            }
        }
        return told;
    }

    /** Writes into {@code written}; a later one of the same key takes the place of the earlier one. */
    private List<NewRecord> newest(UUID model, List<NewRecord> written) {
        Map<List<Object>, NewRecord> newest = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(9); i++) {
            NewRecord record = record(model);
            written.add(record);
            boolean adds = record.source() == Source.FORM;
            newest.put(adds ? List.of(i) : List.of(record.phase(), record.source(), record.sourceRef()), record);
        }
        return List.copyOf(newest.values());
    }

    private NewRecord record(UUID model) {
        Status status = one(Status.values());
        Map<Role, @Nullable Integer> roles = new HashMap<>();
        some(Role.class, 2).forEach(role -> roles.put(role, random.nextBoolean() ? random.nextInt(12) : null));
        return new NewRecord(
                model,
                one(LedgerPhase.values()),
                one(Source.FORM, Source.DESCRIPTION, Source.IMPORT),
                one("", ""),
                status,
                influence(status),
                roles,
                some(Means.class, 3),
                null,
                "",
                null,
                null);
    }

    private @Nullable Integer influence(Status status) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        return switch (status) {
            case PARTICIPATED -> 1 + random.nextInt(5);
            case DID_NOT_PARTICIPATE -> 0;
            case NOT_DESCRIBED, NOT_ASSESSED -> null;
        };
    }

    ParticipationFilter filter(@Nullable Instant asOf) {
        return new ParticipationFilter(
                one(PhaseColumns.values()),
                random.nextBoolean() ? Set.of() : some(Role.class, 6),
                random.nextBoolean() ? Set.of() : some(Means.class, 5),
                random.nextBoolean() ? Set.of() : some(CellState.class, 2),
                random.nextInt(3) == 0 ? 1 + random.nextInt(5) : null,
                null,
                random.nextInt(3) == 0 ? "Vantaa" : null,
                "",
                asOf);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        Set<E> some = EnumSet.noneOf(type);
        E[] all = type.getEnumConstants();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one(all));
        }
        return some;
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
