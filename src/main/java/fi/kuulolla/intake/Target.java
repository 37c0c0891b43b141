package fi.kuulolla.intake;

import fi.kuulolla.participation.LedgerPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a column go: a field, and in the wide shape the phase it is told of.
 *
 * @param phase null when the row itself tells the phase, or when the field has none
 */
public record Target(Field field, @Nullable LedgerPhase phase) {
    public Target {
        if (phase != null && !field.perPhase()) {
            throw new IllegalArgumentException(field + " of a phase");
        }
    }

    static Target of(Field field) {
        return new Target(field, null);
    }

    /** {@code means}, or {@code ideation.means}. */
    public String code() {
        return phase == null ? field.code() : phase.code() + "." + field.code();
    }

    public static Optional<Target> ofCode(String code) {
        return all().stream().filter(target -> target.code().equals(code)).findFirst();
    }

    /** Every target there is: those of the long shape first. */
    public static List<Target> all() {
        List<Target> all = new ArrayList<>();
        for (Field field : Field.values()) {
            all.add(of(field));
        }
        for (LedgerPhase phase : LedgerPhase.values()) {
            for (Field field : Field.values()) {
                if (field.perPhase()) {
                    all.add(new Target(field, phase));
                }
            }
        }
        return all;
    }
}
