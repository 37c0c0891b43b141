package fi.kuulolla.shared;

/** The sides of co-development: the experience side, the work side, and partners, who are neither. */
public enum Side {
    EXPERIENCE,
    WORK,
    PARTNER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
