package fi.kuulolla.participation;

import java.util.Locale;

/** What a cell (model × phase) shows, strongest first: the first that holds is shown. */
public enum CellState {
    PARTICIPATED("yes"),
    DID_NOT_PARTICIPATE("no"),
    /** Level 1 alone: neither participated nor "did not". */
    INFORMED_ONLY("info"),
    NOT_DESCRIBED("nd"),
    NOT_ASSESSED("na");

    private final String sign;

    CellState(String sign) {
        this.sign = sign;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its look: {@code yes}, {@code no}, {@code info}, {@code nd}, {@code na}. */
    public String sign() {
        return sign;
    }
}
