package fi.kuulolla.participation;

import java.util.List;

/**
 * The figures of a programme. The four classes sum to all models and are taken from the four phases, whatever columns are shown.
 *
 * @param described models with a cell that shows participation
 * @param onlyNo else those with a cell that says clients did not participate
 * @param notAssessed else those with a cell that was not assessed
 * @param notDescribed the rest
 * @param phases a line a column; its five states sum to all models
 * @param means in how many models participation came about so, a line a column and means; none is left out
 */
public record Totals(
        int models,
        int described,
        int onlyNo,
        int notAssessed,
        int notDescribed,
        List<OfProject> projects,
        List<OfPhase> phases,
        List<OfMeans> means) {

    public Totals {
        projects = List.copyOf(projects);
        phases = List.copyOf(phases);
        means = List.copyOf(means);
    }

    /** The columns worth showing: the joined one beside the two it joins only where some description needs it. */
    public List<LedgerPhase> shownPhases() {
        return phases.stream()
                .filter(it -> phases.size() < LedgerPhase.values().length
                        || !it.phase().equals(LedgerPhase.PILOTING_EVALUATION.code())
                        || it.notAssessed() < models)
                .map(it -> LedgerPhase.ofCode(it.phase()))
                .toList();
    }

    /** Codes of the columns in which some model of the project shows participation; {@code allPhases} looks at the four. */
    public record OfProject(String name, List<String> phases, boolean allPhases) {
        public OfProject {
            phases = List.copyOf(phases);
        }
    }

    /** In how many models a column shows each state. */
    public record OfPhase(
            String phase,
            int participated,
            int didNotParticipate,
            int informedOnly,
            int notDescribed,
            int notAssessed) {}

    /** A line without models is not there. */
    public record OfMeans(String phase, String means, int models) {}
}
