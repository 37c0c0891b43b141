package fi.kuulolla.board;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Themes and what was merged into what. */
public final class ThemeTree {
    private final Map<UUID, @Nullable UUID> parents = new LinkedHashMap<>();

    /** Of themes that are there: those that are gone are not in the tree. */
    public static ThemeTree of(List<ThemeView> themes) {
        ThemeTree tree = new ThemeTree();
        themes.forEach(theme -> tree.parents.put(theme.id(), theme.mergedInto()));
        return tree;
    }

    static ThemeTree ofStored(List<Theme> themes) {
        ThemeTree tree = new ThemeTree();
        themes.stream()
                .filter(theme -> !theme.isGone())
                .forEach(theme -> tree.parents.put(theme.id(), theme.mergedInto()));
        return tree;
    }

    private ThemeTree() {}

    /** The theme under which this one shows: itself, or the one that took it in at last; empty when it is gone. */
    public Optional<UUID> root(UUID theme) {
        if (!parents.containsKey(theme)) {
            return Optional.empty();
        }
        Set<UUID> seen = new HashSet<>();
        UUID at = theme;
        for (UUID up = parents.get(at); up != null && seen.add(at); up = parents.get(at)) {
            at = up;
        }
        return Optional.of(at);
    }

    /** The themes that show for themselves, in order. */
    public List<UUID> roots() {
        return parents.keySet().stream()
                .filter(theme -> parents.get(theme) == null)
                .toList();
    }

    /** The theme and everything merged into it, over however many steps. */
    public Set<UUID> family(UUID theme) {
        Set<UUID> family = new HashSet<>();
        Set<UUID> next = Set.of(theme);
        while (family.addAll(next)) {
            Set<UUID> parts = new HashSet<>();
            parents.forEach((part, into) -> {
                if (into != null && family.contains(into)) {
                    parts.add(part);
                }
            });
            next = parts;
        }
        return family;
    }
}
