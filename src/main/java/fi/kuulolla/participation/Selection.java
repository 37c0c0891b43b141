package fi.kuulolla.participation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter at work: models are chosen, their records counted, and lines left out whose cells do not show what was asked for. */
final class Selection {
    private final ParticipationFilter filter;
    private final String project;
    private final String area;
    private final String search;
    private final @Nullable String step;
    private final CountingRule rule;
    private final long at;

    Selection(ParticipationFilter filter) {
        this.filter = filter;
        this.project = lower(filter.project() == null ? "" : filter.project());
        this.area = lower(filter.area() == null ? "" : filter.area());
        this.search = lower(filter.search().strip());
        this.step = ParticipationFilter.NO_STATUS.equals(filter.modelStatus()) ? "" : filter.modelStatus();
        this.rule = new CountingRule(filter.countedRoles(), filter.countedMeans(), filter.countsUntold());
        Instant asOf = filter.asOf();
        this.at = asOf == null ? ModelImage.NOW : ChronoUnit.MICROS.between(Instant.EPOCH, asOf);
    }

    List<CountedLine> of(List<ModelImage> models) {
        List<CountedLine> lines = new ArrayList<>();
        for (ModelImage model : models) {
            if (chooses(model)) {
                CountedLine line = new CountedLine(model, rule, at);
                if (!filter.asksForCells() || shows(line)) {
                    lines.add(line);
                }
            }
        }
        return List.copyOf(lines);
    }

    private boolean chooses(ModelImage model) {
        Instant asOf = filter.asOf();
        return (filter.project() == null
                        || model.project().toString().equals(project)
                        || lower(model.projectName()).equals(project))
                && (filter.area() == null || lower(model.area()).equals(area))
                && (step == null || model.status().equals(step))
                && (search.isEmpty() || lower(model.name()).contains(search))
                && (asOf == null || !model.createdAt().isAfter(asOf));
    }

    private boolean shows(CountedLine line) {
        for (Map.Entry<LedgerPhase, Integer> column :
                CountedLine.columns(filter.columns()).entrySet()) {
            int no = column.getValue();
            // The joined column is empty wherever the two phases are told apart: that is nothing to look for.
            boolean empty = column.getKey() == LedgerPhase.PILOTING_EVALUATION
                    && no != CountedLine.JOINED
                    && line.records(no) == 0;
            if (!empty && shows(line, no)) {
                return true;
            }
        }
        return false;
    }

    private boolean shows(CountedLine line, int column) {
        CellState state = line.state(column);
        Integer least = filter.influence();
        return (filter.states().isEmpty() || filter.states().contains(state))
                && (least == null
                        || (state == CellState.PARTICIPATED && CountingRule.level(line.strength(column)) >= least));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
