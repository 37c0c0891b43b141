package fi.kuulolla.live;

import java.util.Locale;
import java.util.Optional;

/** What a person says they are doing. Never stored. */
public enum PresenceState {
    WRITING,
    READY,
    IDLE,
    BREAK;

    public static Optional<PresenceState> ofCode(String code) {
        for (PresenceState state : values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
