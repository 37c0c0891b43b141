package fi.kuulolla.board;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme with its name. Its notes point to it; a merged theme points to the one that took it in and keeps its notes. */
@Entity
class Theme {
    private static final int LONGEST_NAME = 100;
    private static final Set<String> FACTORS = Set.of("participation", "cooperation", "guidance", "access");

    @Id
    private UUID id;

    @Column(name = "workshop_id", updatable = false)
    private UUID workshop;

    private String name;
    private @Nullable String factor;
    private int position;
    private @Nullable UUID mergedInto;
    private boolean gone;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Theme() {}

    Theme(UUID id, UUID workshop, String name, int position) {
        this.id = id;
        this.workshop = workshop;
        this.name = singleLine(name);
        this.position = position;
    }

    void rename(String newName) {
        name = singleLine(newName);
    }

    void tellFactor(@Nullable String newFactor) {
        if (newFactor != null && !FACTORS.contains(newFactor)) {
            throw new Refused("factor-unknown");
        }
        factor = newFactor;
    }

    void mergeInto(UUID theme) {
        if (mergedInto != null) {
            throw new Refused("theme-merged");
        }
        mergedInto = theme;
    }

    void comeOut() {
        mergedInto = null;
    }

    void remove() {
        gone = true;
    }

    void putBack(ThemeState before) {
        name = before.name();
        factor = before.factor();
        position = before.position();
        mergedInto = before.mergedInto();
        gone = before.gone();
    }

    ThemeState state() {
        return new ThemeState(id, name, factor, position, mergedInto, gone);
    }

    /** As before it was made: a step that made it is taken back by removing it. */
    ThemeState notYetThere() {
        return new ThemeState(id, name, factor, position, mergedInto, true);
    }

    private static String singleLine(String name) {
        return CleanText.of(name, LONGEST_NAME).replaceAll("\\s+", " ");
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String factor() {
        return factor;
    }

    int position() {
        return position;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    boolean isGone() {
        return gone;
    }
}
