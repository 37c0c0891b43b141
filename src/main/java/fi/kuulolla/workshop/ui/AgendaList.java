package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.OrderedList;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.Timetable;
import fi.kuulolla.workshop.WorkshopView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agenda: rows that keep their place in the page when only their content changes. */
final class AgendaList extends OrderedList {
    private final Map<UUID, AgendaRow> rows = new HashMap<>();
    private final Words words;
    private final StageWords stageWords;
    private final AgendaRow.Wishes wishes;

    AgendaList(Words words, StageWords stageWords, AgendaRow.Wishes wishes) {
        this.words = words;
        this.stageWords = stageWords;
        this.wishes = wishes;
        addClassName("agenda");
    }

    void show(WorkshopView workshop, Timetable timetable, @Nullable UUID selected) {
        List<StageView> stages = workshop.stages();
        List<AgendaRow> ordered = stages.stream()
                .map(stage -> rows.computeIfAbsent(stage.id(), id -> new AgendaRow(stage, words, wishes)))
                .toList();
        if (!ordered.equals(getChildren().toList())) {
            rows.values().retainAll(ordered);
            removeAll();
            ordered.forEach(this::add);
        }
        for (int i = 0; i < stages.size(); i++) {
            StageView stage = stages.get(i);
            boolean free = !stage.hasRun();
            ordered.get(i)
                    .show(
                            stage,
                            words.text(stage.name(), workshop),
                            stageWords.about(stage, workshop),
                            words.time(timetable.start(stage.id()), workshop.zone()),
                            stage.id().equals(selected),
                            free && i > 0 && !stages.get(i - 1).hasRun(),
                            free && i < stages.size() - 1);
        }
    }

    Optional<AgendaRow> row(UUID stage) {
        return Optional.ofNullable(rows.get(stage));
    }
}
