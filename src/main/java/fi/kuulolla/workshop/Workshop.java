package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A workshop with its agenda: planned, then running, then closed. */
@Entity
class Workshop {
    static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");
    static final Set<String> WALL_SHOWS = Set.of("auto", "prompt", "notes", "themes", "result", "join", "promises");

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID serviceModelId;
    private String title;
    private String purpose = "";
    private String contact = "";
    private int retentionMonths = 12;

    @Convert(converter = Codes.OfStatus.class)
    private WorkshopStatus status = WorkshopStatus.PLANNED;

    @Convert(converter = Codes.OfChannel.class)
    private Channel channel;

    private String language;
    private String zoneId = "Europe/Helsinki";
    private Instant startsAt;
    private String joinCode;
    private boolean locked;
    private boolean admission;
    private String methodCode;
    private int methodVersion;
    private @Nullable UUID currentStageId;
    private String wallShows = "auto";
    private int agendaRev = 1;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<Stage> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workshop_phase", joinColumns = @JoinColumn(name = "workshop_id"))
    @Column(name = "phase")
    @BatchSize(size = 50)
    private Set<String> phases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "workshop_invited", joinColumns = @JoinColumn(name = "workshop_id"))
    @MapKeyColumn(name = "role")
    @Column(name = "people")
    @BatchSize(size = 50)
    private Map<String, Integer> invited = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    Workshop(
            Staff staff,
            UUID model,
            PlanWorkshop plan,
            String title,
            String contact,
            Method method,
            String joinCode,
            Clock clock) {
        if (plan.phases().isEmpty()) {
            throw new Refused("phase-missing");
        }
        this.id = Ids.ordered();
        this.organisationId = staff.organisation();
        this.serviceModelId = model;
        this.title = CleanText.of(title, CleanText.TITLE);
        this.contact = CleanText.optional(contact, CleanText.TITLE);
        this.channel = plan.channel();
        this.language = knownLanguage(plan.language());
        this.startsAt = plan.startsAt();
        this.joinCode = joinCode;
        this.methodCode = method.code();
        this.methodVersion = method.version();
        this.createdBy = staff.id();
        this.createdAt = clock.instant();
        plan.phases().forEach(phase -> phases.add(phase.code()));
        for (MethodStage stage : method.stages()) {
            stages.add(new Stage(this, stages.size() + 1, stage));
        }
    }

    private static String knownLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new Refused("language-unknown");
        }
        return language;
    }

    // The plan

    void change(WorkshopDetails details) {
        mustNotBeClosed();
        if (details.retentionMonths() < 1 || details.retentionMonths() > 120) {
            throw new Refused("retention-out-of-range");
        }
        title = CleanText.of(details.title(), CleanText.TITLE);
        purpose = CleanText.optional(details.purpose(), CleanText.LONG);
        contact = CleanText.optional(details.contact(), CleanText.TITLE);
        startsAt = details.startsAt();
        channel = details.channel();
        language = knownLanguage(details.language());
        retentionMonths = details.retentionMonths();
        admission = details.admission();
    }

    void invite(Role role, int people) {
        if (people < 0 || people > 10_000) {
            throw new Refused("people-out-of-range");
        }
        if (people == 0) {
            invited.remove(role.code());
        } else {
            invited.put(role.code(), people);
        }
    }

    /** A new stage at the end, or before the closing check-out when the agenda ends with one. */
    Stage add(MethodStage from) {
        mustNotBeClosed();
        Stage stage = new Stage(this, 0, from);
        int at = stages.size();
        if (at > 0
                && stages.getLast().kind().equals("checkout")
                && !stages.getLast().hasRun()
                && !from.kind().equals("checkout")) {
            at--;
        }
        stages.add(at, stage);
        renumber();
        return stage;
    }

    RemovedStage remove(UUID stageId) {
        Stage stage = waiting(stageId);
        if (stages.size() == 1) {
            throw new Refused("agenda-empty");
        }
        RemovedStage removed = new RemovedStage(stage.position(), stage.asInMethod());
        stages.remove(stage);
        renumber();
        return removed;
    }

    /** Back where it was, but never before a stage that has run. */
    Stage putBack(RemovedStage removed) {
        mustNotBeClosed();
        int earliest = (int) stages.stream().filter(Stage::hasRun).count();
        int at = Math.min(stages.size(), Math.max(earliest, removed.position() - 1));
        Stage stage = new Stage(this, 0, removed.stage());
        stages.add(at, stage);
        renumber();
        return stage;
    }

    /** One step up or down; at the end of what can still be ordered nothing happens. */
    void move(UUID stageId, boolean up) {
        Stage stage = waiting(stageId);
        int from = stages.indexOf(stage);
        int to = up ? from - 1 : from + 1;
        boolean fixed = to < 0
                || to >= stages.size()
                || stages.get(to).hasRun()
                || stages.get(to).state() == StageState.OPEN;
        if (!fixed) {
            stages.set(from, stages.get(to));
            stages.set(to, stage);
            renumber();
        }
    }

    private void renumber() {
        IntStream.range(0, stages.size()).forEach(i -> stages.get(i).moveTo(i + 1));
        agendaChanged();
    }

    void agendaChanged() {
        mustNotBeClosed();
        agendaRev++;
    }

    /** A stage that never ran, so its place and being are still open. */
    private Stage waiting(UUID stageId) {
        mustNotBeClosed();
        Stage stage = stage(stageId);
        if (stage.hasRun()) {
            throw new Refused("stage-has-run");
        }
        return stage;
    }

    // The run

    void open(Clock clock) {
        if (status != WorkshopStatus.PLANNED) {
            throw new Refused("workshop-not-planned");
        }
        if (stages.isEmpty()) {
            throw new Refused("agenda-empty");
        }
        status = WorkshopStatus.RUNNING;
        openedAt = clock.instant();
    }

    void close(Clock clock) {
        mustRun();
        status = WorkshopStatus.CLOSED;
        currentStageId = null;
        closedAt = clock.instant();
        stages.forEach(Stage::seal);
    }

    void nowOpen(@Nullable Stage stage) {
        currentStageId = stage == null ? null : stage.id();
    }

    void lock(boolean locked) {
        mustNotBeClosed();
        this.locked = locked;
    }

    void admit(boolean admission) {
        mustNotBeClosed();
        this.admission = admission;
    }

    void show(String wallShows) {
        if (!WALL_SHOWS.contains(wallShows)) {
            throw new Refused("wall-unknown");
        }
        this.wallShows = wallShows;
    }

    void mustRun() {
        if (status != WorkshopStatus.RUNNING) {
            throw new Refused("workshop-not-running");
        }
    }

    void mustNotBeClosed() {
        if (status == WorkshopStatus.CLOSED) {
            throw new Refused("workshop-closed");
        }
    }

    Optional<Stage> current() {
        return stages.stream().filter(s -> s.id().equals(currentStageId)).findFirst();
    }

    /** The open stage; refuses when none is. */
    Stage open() {
        mustRun();
        return current().orElseThrow(() -> new Refused("nothing-open"));
    }

    Optional<Stage> next() {
        int from = current().map(Stage::position).orElse(0);
        return stages.stream()
                .filter(s -> s.position() > from && s.state() == StageState.PLANNED)
                .findFirst();
    }

    Stage stage(UUID stageId) {
        return stages.stream().filter(s -> s.id().equals(stageId)).findFirst().orElseThrow(NotFound::new);
    }

    List<Stage> stages() {
        return stages;
    }

    WorkshopView view() {
        List<Stage> ordered =
                stages.stream().sorted(Comparator.comparing(Stage::position)).toList();
        Set<Phase> phaseSet = EnumSet.noneOf(Phase.class);
        phases.forEach(code -> phaseSet.add(Phase.ofCode(code)));
        Map<Role, Integer> invitedByRole = new EnumMap<>(Role.class);
        invited.forEach((code, people) -> Role.ofCode(code).ifPresent(role -> invitedByRole.put(role, people)));
        return new WorkshopView(
                id,
                organisationId,
                serviceModelId,
                title,
                purpose,
                contact,
                retentionMonths,
                status,
                channel,
                language,
                ZoneId.of(zoneId),
                startsAt,
                JoinCode.shown(joinCode),
                locked,
                admission,
                methodCode,
                methodVersion,
                currentStageId,
                wallShows,
                agendaRev,
                IntStream.range(0, ordered.size())
                        .mapToObj(i -> ordered.get(i).view(i + 1))
                        .toList(),
                phaseSet,
                invitedByRole,
                openedAt,
                closedAt);
    }

    UUID id() {
        return id;
    }
}
