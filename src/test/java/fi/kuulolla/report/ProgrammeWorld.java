package fi.kuulolla.report;

import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme with projects, models and records of all kinds, the same for the same seed. */
final class ProgrammeWorld {
    private static final List<String> TOPICS = List.of(
            "Yhteinen alkukartoitus",
            "Matalan kynnyksen neuvonta",
            "Selkeät kirjeet",
            "Kokemusasiantuntija vastaanotolla",
            "Etäkuntoutus kotiin",
            "Perheiden palvelukartta",
            "Nuorten yhteisvastaanotto",
            "Oma työntekijä");

    private final Random random;
    private final Staff staff;
    private final Ledger ledger;
    private final JdbcClient jdbc;
    final UUID programme;
    final List<UUID> projects = new ArrayList<>();

    ProgrammeWorld(
            long seed,
            int projects,
            int models,
            Staff staff,
            Programmes programmes,
            Projects projectRooms,
            ServiceModels modelRooms,
            Ledger ledger,
            JdbcClient jdbc) {
        this.random = new Random(seed);
        this.staff = staff;
        this.ledger = ledger;
        this.jdbc = jdbc;
        programme = programmes.create(staff, "Tulevaisuuden sote-keskus & muut <ohjelmat>");
        for (int i = 0; i < projects; i++) {
            this.projects.add(projectRooms.create(
                    staff,
                    programme,
                    new ProjectDetails(
                            "Hanke " + (char) ('A' + i), i % 2 == 0 ? "Itä-Uusimaa" : "", "STM", "", null, null)));
        }
        List<NewRecord> records = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            UUID model = modelRooms.create(
                    staff,
                    this.projects.get(i % projects),
                    (i == 3 ? "=" : "") + TOPICS.get(i % TOPICS.size()) + " " + (i + 1),
                    "");
            if (random.nextInt(3) > 0) {
                jdbc.sql("delete from model_phase where service_model_id = ?")
                        .param(model)
                        .update();
            }
            records.addAll(some(model));
        }
        ledger.recordAll(staff, records);
    }

    private List<NewRecord> some(UUID model) {
        List<NewRecord> records = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            Status status = one(Status.values());
            records.add(new NewRecord(
                    model,
                    one(LedgerPhase.values()),
                    Source.FORM,
                    "",
                    status,
                    influence(status),
                    roles(),
                    means(),
                    one(null, "onsite", "remote", "phone"),
                    one(
                            "",
                            "”Asiakkaat kertoivat | toiveensa”; kysely",
                            "=HYPERLINK(\"http://evil.example\")",
                            "Rivi\nToinen"),
                    one(null, "https://innokyla.example/malli?a=1&b=2"),
                    null));
        }
        return records;
    }

    private @Nullable Integer influence(Status status) {
        return switch (status) {
            case PARTICIPATED -> one(null, 1, 2, 3, 4, 5);
            case DID_NOT_PARTICIPATE -> one(null, 0);
            case NOT_DESCRIBED, NOT_ASSESSED -> null;
        };
    }

    private Map<Role, @Nullable Integer> roles() {
        Map<Role, @Nullable Integer> roles = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            roles.put(one(Role.values()), one(null, 3, 7));
        }
        return roles;
    }

    private Set<Means> means() {
        Set<Means> means = EnumSet.noneOf(Means.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            means.add(one(Means.values()));
        }
        return means;
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Brings a workshop's model into this programme. */
    void adopt(UUID workshop) {
        jdbc.sql(
                        "update service_model set project_id = ? where id = (select service_model_id from workshop where id = ?)")
                .params(projects.getFirst(), workshop)
                .update();
    }
}
