package fi.kuulolla.followup;

import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a promise refers to in its workshop: titles, themes with their notes. */
record Surroundings(WorkshopView workshop, List<ThemeView> all, ThemeTree tree) {

    Surroundings(WorkshopView workshop, List<ThemeView> all) {
        this(workshop, all, ThemeTree.of(all));
    }

    String workshopTitle() {
        return workshop.title();
    }

    UUID model() {
        return workshop.model();
    }

    /** Themes in the order of the board. One that was merged since is told as the theme that took it in. */
    List<PromiseTheme> themes(Set<UUID> ids) {
        Set<UUID> today = ids.stream().map(this::today).collect(Collectors.toSet());
        return all.stream()
                .filter(theme -> today.contains(theme.id()))
                .map(theme -> new PromiseTheme(theme.id(), theme.name(), theme.notes()))
                .toList();
    }

    /** The theme itself, or the one it was merged into in the end. */
    UUID today(UUID theme) {
        return tree.root(theme).orElse(theme);
    }
}
