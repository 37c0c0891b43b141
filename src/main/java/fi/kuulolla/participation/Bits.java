package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Roles and means as bits of a number, by their place in the vocabulary: new codes come last, or old rows are rewritten. */
final class Bits {
    /** Roles of the experience side. */
    static final int EXPERIENCE = ofRoles(Arrays.stream(Role.values())
            .filter(it -> it.side() == Side.EXPERIENCE)
            .toList());

    /** Means that count as taking part in developing. */
    static final int COUNTING =
            ofMeans(Arrays.stream(Means.values()).filter(Means::counts).toList());

    private Bits() {}

    static int ofRoles(Collection<Role> roles) {
        return roles.stream().mapToInt(it -> 1 << it.ordinal()).reduce(0, (a, b) -> a | b);
    }

    static int ofMeans(Collection<Means> means) {
        return means.stream().mapToInt(it -> 1 << it.ordinal()).reduce(0, (a, b) -> a | b);
    }

    static Set<Role> roles(int bits) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(it -> (bits & 1 << it.ordinal()) == 0);
        return roles;
    }

    static Set<Means> means(int bits) {
        Set<Means> means = EnumSet.allOf(Means.class);
        means.removeIf(it -> (bits & 1 << it.ordinal()) == 0);
        return means;
    }
}
