package fi.kuulolla.shared;

/**
 * An expected refusal: the code names the reason and is the end of the problem type ({@code urn:kuulolla:problem:<code>}) and of
 * the message key ({@code problem.<code>}). Nothing was changed.
 */
public class Refused extends RuntimeException {
    private final String code;

    public Refused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
