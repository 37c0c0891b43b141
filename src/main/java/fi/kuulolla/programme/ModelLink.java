package fi.kuulolla.programme;

import java.util.Locale;
import java.util.UUID;

/** A page of a model elsewhere. */
public record ModelLink(UUID id, Kind kind, String name, String address) {
    /** What it leads to. */
    public enum Kind {
        INNOKYLA,
        MATERIAL,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
