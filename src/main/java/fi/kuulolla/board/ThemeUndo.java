package fi.kuulolla.board;

import fi.kuulolla.workshop.UndoHandler;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back one step of clustering: puts the touched themes and notes back exactly as they were. */
@Component
class ThemeUndo implements UndoHandler {
    static final String CODE = "board.themes";

    private static final JsonMapper JSON = new JsonMapper();

    private final StoredThemes stored;
    private final NotePlaces places;

    ThemeUndo(StoredThemes stored, NotePlaces places) {
        this.stored = stored;
        this.places = places;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void takeBack(UUID workshop, String beforeJson) {
        ThemeStep.Before before = JSON.readValue(beforeJson, ThemeStep.Before.class);
        Map<UUID, Theme> themes = stored.findByWorkshopOrderByPosition(workshop).stream()
                .collect(Collectors.toMap(Theme::id, Function.identity()));
        before.notes().forEach(group -> places.put(workshop, group.notes(), group.theme()));
        before.themes().forEach(state -> {
            Theme theme = themes.get(state.id());
            if (theme != null) {
                theme.putBack(state);
            }
        });
    }
}
