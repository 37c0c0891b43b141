package fi.kuulolla.participation;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counting rule told once more, slowly and from the text of the rule, to compare with. Knows no bits and no SQL. */
final class CountedByHand {
    private static final List<String> WEAK_MEANS = List.of("measure", "observation");
    private static final List<LedgerPhase> FOUR = List.of(
            LedgerPhase.IDEATION, LedgerPhase.PLANNING, LedgerPhase.DEVELOPMENT, LedgerPhase.PILOTING_EVALUATION);

    record Model(UUID id, String project, String area, Map<String, PhaseState> told, List<NewRecord> records) {}

    private final ParticipationFilter filter;
    private final List<Model> models = new ArrayList<>();
    private final List<String> projects = new ArrayList<>();

    CountedByHand(List<Model> all, Map<String, String> areas, ParticipationFilter filter) {
        this.filter = filter;
        for (Map.Entry<String, String> project : new TreeMap<>(areas).entrySet()) {
            if (filter.area() == null || filter.area().equals(project.getValue())) {
                projects.add(project.getKey());
            }
        }
        for (Model model : all) {
            if (projects.contains(model.project()) && isLookedFor(model)) {
                models.add(model);
            }
        }
    }

    Totals totals() {
        int described = 0;
        int onlyNo = 0;
        int notAssessed = 0;
        int notDescribed = 0;
        for (Model model : models) {
            List<String> four = new ArrayList<>();
            for (LedgerPhase phase : FOUR) {
                four.add(joinedState(model, phase));
            }
            if (four.contains("yes")) {
                described++;
            } else if (four.contains("no")) {
                onlyNo++;
            } else if (four.contains("na")) {
                notAssessed++;
            } else {
                notDescribed++;
            }
        }
        return new Totals(models.size(), described, onlyNo, notAssessed, notDescribed, projects(), phases(), means());
    }

    private List<Totals.OfProject> projects() {
        List<Totals.OfProject> lines = new ArrayList<>();
        for (String project : projects) {
            List<String> phases = new ArrayList<>();
            for (LedgerPhase phase : columns()) {
                if (models.stream()
                        .anyMatch(it ->
                                it.project().equals(project) && state(it, phase).equals("yes"))) {
                    phases.add(phase.code());
                }
            }
            boolean every = true;
            for (LedgerPhase phase : FOUR) {
                every &= models.stream()
                        .anyMatch(it -> it.project().equals(project)
                                && joinedState(it, phase).equals("yes"));
            }
            lines.add(new Totals.OfProject(project, phases, every));
        }
        return lines;
    }

    private List<Totals.OfPhase> phases() {
        List<Totals.OfPhase> lines = new ArrayList<>();
        for (LedgerPhase phase : columns()) {
            lines.add(new Totals.OfPhase(
                    phase.code(),
                    count(phase, "yes"),
                    count(phase, "no"),
                    count(phase, "info"),
                    count(phase, "nd"),
                    count(phase, "na")));
        }
        return lines;
    }

    private int count(LedgerPhase phase, String state) {
        return (int)
                models.stream().filter(it -> state(it, phase).equals(state)).count();
    }

    private List<Totals.OfMeans> means() {
        List<Totals.OfMeans> lines = new ArrayList<>();
        for (LedgerPhase phase : columns()) {
            for (Means means : Means.values()) {
                int n = 0;
                for (Model model : models) {
                    boolean soIn = records(model, phase).stream()
                            .anyMatch(it -> says(it).equals("yes") && it.means().contains(means));
                    n += soIn && isCounted(means) ? 1 : 0;
                }
                if (n > 0) {
                    lines.add(new Totals.OfMeans(phase.code(), means.code(), n));
                }
            }
        }
        return lines;
    }

    private boolean isLookedFor(Model model) {
        if (filter.states().isEmpty() && filter.influence() == null) {
            return true;
        }
        for (LedgerPhase phase : columns()) {
            String state = state(model, phase);
            boolean emptyJoined = filter.columns() == PhaseColumns.FIVE
                    && phase == LedgerPhase.PILOTING_EVALUATION
                    && records(model, phase).isEmpty();
            boolean ofState = filter.states().isEmpty()
                    || filter.states().stream().anyMatch(it -> it.sign().equals(state));
            Integer least = filter.influence();
            boolean ofLevel = least == null
                    || state.equals("yes")
                            && records(model, phase).stream()
                                    .anyMatch(it -> says(it).equals("yes")
                                            && it.influence() != null
                                            && it.influence() >= least);
            if (ofState && ofLevel && !emptyJoined) {
                return true;
            }
        }
        return false;
    }

    private List<LedgerPhase> columns() {
        return filter.columns() == PhaseColumns.FOUR ? FOUR : List.of(LedgerPhase.values());
    }

    private String state(Model model, LedgerPhase phase) {
        return filter.columns() == PhaseColumns.FOUR ? joinedState(model, phase) : ownState(model, phase);
    }

    private String joinedState(Model model, LedgerPhase phase) {
        List<String> states = new ArrayList<>();
        for (LedgerPhase part : parts(phase)) {
            states.add(ownState(model, part));
        }
        return strongest(states);
    }

    private static List<LedgerPhase> parts(LedgerPhase phase) {
        return phase == LedgerPhase.PILOTING_EVALUATION
                ? List.of(LedgerPhase.PILOTING, LedgerPhase.EVALUATION, LedgerPhase.PILOTING_EVALUATION)
                : List.of(phase);
    }

    private List<NewRecord> records(Model model, LedgerPhase phase) {
        List<LedgerPhase> parts = filter.columns() == PhaseColumns.FOUR ? parts(phase) : List.of(phase);
        return model.records().stream().filter(it -> parts.contains(it.phase())).toList();
    }

    private String ownState(Model model, LedgerPhase phase) {
        List<String> said = new ArrayList<>();
        model.records().stream().filter(it -> it.phase() == phase).forEach(it -> said.add(says(it)));
        String state = strongest(said);
        return state.equals("nd") && notStarted(model, phase) ? "na" : state;
    }

    private static boolean notStarted(Model model, LedgerPhase phase) {
        return phase == LedgerPhase.PILOTING_EVALUATION
                ? model.told().get("piloting") == PhaseState.NOT_STARTED
                        && model.told().get("evaluation") == PhaseState.NOT_STARTED
                : model.told().get(phase.code()) == PhaseState.NOT_STARTED;
    }

    private static String strongest(List<String> states) {
        for (String state : List.of("yes", "no", "info", "nd")) {
            if (states.contains(state)) {
                return state;
            }
        }
        return "na";
    }

    private String says(NewRecord record) {
        @Nullable Integer level = record.influence();
        return switch (record.status()) {
            case PARTICIPATED ->
                !byThem(record) || record.means().stream().noneMatch(this::isCounted)
                        ? "nd"
                        : level == null || level > 1 ? "yes" : "info";
            case DID_NOT_PARTICIPATE -> aboutThem(record) ? "no" : "nd";
            case NOT_DESCRIBED -> "nd";
            case NOT_ASSESSED -> "na";
        };
    }

    private boolean byThem(NewRecord record) {
        Set<Role> asked = asked();
        return record.roles().isEmpty()
                ? asked.containsAll(experience())
                : record.roles().keySet().stream().anyMatch(asked::contains);
    }

    /** That somebody was not there is said of clients: of those named, else of them all. */
    private boolean aboutThem(NewRecord record) {
        List<Role> named = record.roles().keySet().stream()
                .filter(it -> it.side() == Side.EXPERIENCE)
                .toList();
        return (named.isEmpty() ? experience() : named).stream().anyMatch(asked()::contains);
    }

    private Set<Role> asked() {
        return filter.roles().isEmpty() ? Set.copyOf(experience()) : filter.roles();
    }

    private static List<Role> experience() {
        return List.of(Role.CLIENT, Role.CLOSE_PERSON, Role.EXPERT_BY_EXPERIENCE, Role.CLIENT_DEVELOPER, Role.RESIDENT);
    }

    private boolean isCounted(Means means) {
        return !WEAK_MEANS.contains(means.code())
                && (filter.means().isEmpty() || filter.means().contains(means));
    }
}
