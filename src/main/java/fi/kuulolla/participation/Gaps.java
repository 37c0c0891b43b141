package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to do in a programme: phases that are looked at, and do not show participation. */
@Service
@Transactional(readOnly = true)
public class Gaps {
    private final ProgrammeImages images;

    Gaps(ProgrammeImages images) {
        this.images = images;
    }

    /** A phase of a model that asks for something. */
    public record Gap(UUID model, String name, LedgerPhase phase, CellState state) {}

    /** The first of the gaps, by model and phase, and how many there are in all. */
    public record Found(int all, List<Gap> first) {
        public Found {
            first = List.copyOf(first);
        }
    }

    /** By the names of models, then by phase. */
    public Found of(Actor.Staff staff, UUID programme, ParticipationFilter filter, int limit) {
        List<Gap> first = new ArrayList<>();
        Map<LedgerPhase, Integer> columns = CountedLine.columns(filter.columns());
        int all = 0;
        for (CountedLine line : images.of(staff, programme).lines(filter)) {
            for (Map.Entry<LedgerPhase, Integer> column : columns.entrySet()) {
                int no = column.getValue();
                if (line.isGap(no) && ++all <= limit) {
                    first.add(new Gap(line.model().id(), line.model().name(), column.getKey(), line.state(no)));
                }
            }
        }
        return new Found(all, first);
    }
}
