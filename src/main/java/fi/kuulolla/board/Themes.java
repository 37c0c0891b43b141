package fi.kuulolla.board;

import fi.kuulolla.board.NotePlaces.Place;
import fi.kuulolla.live.RoomMemory;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.UndoSteps;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Clustering: notes are put into themes, themes are named, merged and split. Every change is one undo step that puts back exactly
 * what was there. Notes that nobody may see yet cannot be moved.
 */
@Service
public class Themes {
    private final Workshops workshops;
    private final StageKinds kinds;
    private final Rooms rooms;
    private final StoredThemes stored;
    private final NotePlaces places;
    private final UndoSteps undo;
    private final RoomMemory<UUID, ThemeTree> trees;

    Themes(Workshops workshops, StageKinds kinds, Rooms rooms, StoredThemes stored, NotePlaces places, UndoSteps undo) {
        this.workshops = workshops;
        this.kinds = kinds;
        this.rooms = rooms;
        this.stored = stored;
        this.places = places;
        this.undo = undo;
        this.trees = rooms.memory();
    }

    /** A new theme, last in order, with these notes, wherever they were. */
    public UUID create(Staff staff, UUID workshop, String name, Set<UUID> notes) {
        return step(staff, workshop, "undo.theme-create", step -> {
            Theme theme = step.make(name);
            step.move(movable(step.places(notes)), theme.id());
            return theme.id();
        });
    }

    /**
     * Puts notes into a theme, or out of all themes. A note is only moved when it is where the facilitator saw it.
     *
     * @param expected the notes with the theme each was seen in
     * @param theme where to; when that was merged meanwhile, the theme that took it in
     * @return the notes that stay where they are because somebody else moved them or took them back
     */
    public List<UUID> assign(Staff staff, UUID workshop, Map<UUID, @Nullable UUID> expected, @Nullable UUID theme) {
        return step(staff, workshop, "undo.theme-assign", step -> {
            UUID target = theme == null ? null : step.root(theme);
            List<UUID> conflicts = new ArrayList<>();
            List<Place> moved = new ArrayList<>();
            for (Place place : step.places(expected.keySet())) {
                if (!place.movable()) {
                    conflicts.add(place.note());
                } else if (!Objects.equals(place.theme(), target)) {
                    boolean asSeen = Objects.equals(place.theme(), expected.get(place.note()));
                    if (asSeen) {
                        moved.add(place);
                    } else {
                        conflicts.add(place.note());
                    }
                }
            }
            step.move(moved, target);
            return conflicts;
        });
    }

    public void rename(Staff staff, UUID workshop, UUID theme, String name) {
        step(staff, workshop, "undo.theme-rename", step -> {
            step.change(theme).rename(name);
            return theme;
        });
    }

    /** Says which of the four factors a theme is about; null: none. */
    public void setFactor(Staff staff, UUID workshop, UUID theme, @Nullable String factor) {
        step(staff, workshop, "undo.theme-factor", step -> {
            step.change(theme).tellFactor(factor);
            return theme;
        });
    }

    /** One theme is taken in by another. It keeps its notes and its name, and can come out again. */
    public void merge(Staff staff, UUID workshop, UUID from, UUID into) {
        step(staff, workshop, "undo.theme-merge", step -> {
            UUID root = step.root(into);
            if (root.equals(step.root(from))) {
                throw new Refused("theme-merged");
            }
            step.change(from).mergeInto(root);
            return root;
        });
    }

    /** A merged theme comes out again, with the notes it has kept. */
    public void unmerge(Staff staff, UUID workshop, UUID theme) {
        step(staff, workshop, "undo.theme-unmerge", step -> {
            step.change(theme).comeOut();
            return theme;
        });
    }

    /** Some notes of a theme, or of what was merged into it, get a theme of their own. Refuses {@code note-moved}. */
    public UUID split(Staff staff, UUID workshop, UUID theme, Set<UUID> notes, String name) {
        return step(staff, workshop, "undo.theme-split", step -> {
            Set<UUID> family = step.tree().family(step.root(theme));
            List<Place> places = step.places(notes);
            if (!places.stream().allMatch(p -> p.movable() && p.theme() != null && family.contains(p.theme()))) {
                throw new Refused("note-moved");
            }
            UUID made = step.make(name).id();
            step.move(places, made);
            return made;
        });
    }

    /** Takes an empty theme away. Refuses {@code theme-not-empty}: what people wrote is never removed with its theme. */
    public void remove(Staff staff, UUID workshop, UUID theme) {
        step(staff, workshop, "undo.theme-remove", step -> {
            Theme gone = step.change(theme);
            if (!step.isEmpty(theme)) {
                throw new Refused("theme-not-empty");
            }
            gone.remove();
            return theme;
        });
    }

    /** The themes in their order, merged ones included. */
    public List<ThemeView> of(UUID workshop) {
        List<Theme> themes = stored.findByWorkshopOrderByPosition(workshop).stream()
                .filter(theme -> !theme.isGone())
                .toList();
        ThemeTree tree = ThemeTree.ofStored(themes);
        Map<UUID, Integer> own = places.counts(workshop);
        return themes.stream().map(theme -> view(theme, tree, own)).toList();
    }

    /** How many of the notes that everybody sees are in no theme; greetings are not there to cluster. */
    public int outside(Staff staff, UUID workshop) {
        List<UUID> clustered = shown(workshops.get(staff, workshop)).stream()
                .filter(stage -> !stage.kind().equals("checkin"))
                .map(StageView::id)
                .toList();
        return places.outside(workshop, clustered);
    }

    private List<StageView> shown(WorkshopView workshop) {
        return workshop.stages().stream()
                .filter(stage -> StageDoor.shows(stage, kinds.of(stage.kind())))
                .toList();
    }

    /** The themes that are there and what was merged into what. */
    public ThemeTree tree(UUID workshop) {
        return trees.of(workshop, workshop, () -> ThemeTree.ofStored(stored.findByWorkshopOrderByPosition(workshop)));
    }

    private static ThemeView view(Theme theme, ThemeTree tree, Map<UUID, Integer> own) {
        int notes = tree.family(theme.id()).stream()
                .mapToInt(part -> own.getOrDefault(part, 0))
                .sum();
        return new ThemeView(theme.id(), theme.name(), theme.factor(), theme.position(), theme.mergedInto(), notes);
    }

    private <R> R step(Staff staff, UUID workshop, String what, Function<ThemeStep, R> change) {
        workshops.get(staff, workshop);
        return rooms.inOrder(workshop, () -> {
            WorkshopView now = workshops.get(staff, workshop);
            if (now.status() != WorkshopStatus.RUNNING) {
                throw new Refused("workshop-not-running");
            }
            List<UUID> shown = shown(now).stream().map(StageView::id).toList();
            ThemeStep step = new ThemeStep(workshop, stored, places, shown);
            R result = change.apply(step);
            step.before().ifPresent(before -> undo.record(workshop, ThemeUndo.CODE, what, before, staff.id()));
            return result;
        });
    }

    private static List<Place> movable(List<Place> places) {
        return places.stream().filter(Place::movable).toList();
    }
}
