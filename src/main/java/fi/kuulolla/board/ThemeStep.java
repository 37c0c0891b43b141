package fi.kuulolla.board;

import fi.kuulolla.board.NotePlaces.Place;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of clustering while it is made: what it touches is remembered as it was before. */
final class ThemeStep {
    private final UUID workshop;
    private final StoredThemes stored;
    private final NotePlaces places;
    private final List<UUID> shownStages;
    private final List<Theme> themes;
    private final Map<UUID, ThemeState> themesBefore = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<UUID>> notesBefore = new LinkedHashMap<>();

    ThemeStep(UUID workshop, StoredThemes stored, NotePlaces places, List<UUID> shownStages) {
        this.workshop = workshop;
        this.stored = stored;
        this.places = places;
        this.shownStages = shownStages;
        this.themes = new ArrayList<>(stored.findByWorkshopOrderByPosition(workshop));
    }

    /** A theme that is about to change. Refuses {@code theme-gone}. */
    Theme change(UUID id) {
        Theme theme = themes.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (theme.isGone()) {
            throw new Refused("theme-gone");
        }
        themesBefore.putIfAbsent(id, theme.state());
        return theme;
    }

    Theme make(String name) {
        int position = themes.stream().mapToInt(Theme::position).max().orElse(0) + 1;
        // Flushed, because the notes that point to it are written by plain SQL.
        Theme theme = stored.saveAndFlush(new Theme(Ids.ordered(), workshop, name, position));
        themes.add(theme);
        themesBefore.put(theme.id(), theme.notYetThere());
        return theme;
    }

    /** The theme under which this one shows. Refuses {@code theme-gone}. */
    UUID root(UUID theme) {
        if (themes.stream().noneMatch(t -> t.id().equals(theme))) {
            throw new NotFound();
        }
        return tree().root(theme).orElseThrow(() -> new Refused("theme-gone"));
    }

    ThemeTree tree() {
        return ThemeTree.ofStored(themes);
    }

    boolean isEmpty(UUID theme) {
        return tree().family(theme).size() == 1 && !places.counts(workshop).containsKey(theme);
    }

    /** Where the notes are; {@link NotFound} when one is not of this workshop. */
    List<Place> places(Collection<UUID> notes) {
        List<Place> found = places.of(workshop, notes, shownStages);
        if (found.size() < notes.size()) {
            throw new NotFound();
        }
        return found;
    }

    void move(List<Place> from, @Nullable UUID to) {
        from.forEach(place -> notesBefore
                .computeIfAbsent(place.theme(), theme -> new ArrayList<>())
                .add(place.note()));
        places.put(workshop, from.stream().map(Place::note).toList(), to);
    }

    /** What the step has changed, as it was; empty when in the end everything is as before. */
    Optional<Before> before() {
        List<ThemeState> changed = themes.stream()
                .filter(theme -> !theme.state().equals(themesBefore.getOrDefault(theme.id(), theme.state())))
                .map(theme -> themesBefore.getOrDefault(theme.id(), theme.state()))
                .toList();
        List<Group> moved = new ArrayList<>();
        notesBefore.forEach((theme, notes) -> moved.add(new Group(theme, notes)));
        return changed.isEmpty() && moved.isEmpty() ? Optional.empty() : Optional.of(new Before(changed, moved));
    }

    /** What was there before the step: the touched themes, and the touched notes by the theme they were in. */
    record Before(List<ThemeState> themes, List<Group> notes) {}

    record Group(@Nullable UUID theme, List<UUID> notes) {}
}
