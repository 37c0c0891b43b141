package fi.kuulolla.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked of the interface for coordinators cannot be done as asked: 422. The text {@code problem.<code>} tells why, with
 * the arguments in its places.
 */
public final class WrongRequest extends RuntimeException {
    private final String code;
    private final transient Object[] args;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    public WrongRequest(String code, Object... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = args.clone();
    }

    /** Something the asker needs, as a member of the answer. */
    public WrongRequest with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    public String code() {
        return code;
    }

    Object[] args() {
        return args.clone();
    }

    Map<String, Object> more() {
        return Map.copyOf(more);
    }
}
