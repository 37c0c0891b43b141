package fi.kuulolla.shared;

import java.util.Locale;
import java.util.Optional;

/** Roles of people in a workshop, by the codes of the vocabulary, in its order. */
public enum Role {
    CLIENT(Side.EXPERIENCE),
    CLOSE_PERSON(Side.EXPERIENCE),
    EXPERT_BY_EXPERIENCE(Side.EXPERIENCE),
    CLIENT_DEVELOPER(Side.EXPERIENCE),
    RESIDENT(Side.EXPERIENCE),
    STAFF(Side.WORK),
    MANAGEMENT(Side.WORK),
    DECISION_MAKER(Side.WORK),
    NGO(Side.PARTNER),
    STUDENT(Side.PARTNER),
    EDUCATOR(Side.PARTNER),
    OTHER_PARTNER(Side.PARTNER);

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code, or empty for unknown codes and for those who are not counted (facilitator, coordinator, support person). */
    public static Optional<Role> ofCode(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
