package fi.kuulolla.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of stages this installation knows. */
@Component
public class StageKinds {
    private final Map<String, StageKind> kinds;

    StageKinds(List<StageKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(StageKind::code, Function.identity()));
    }

    /** The kind of a code. A kind that no room brings does nothing: an old agenda never stops a workshop. */
    public StageKind of(String code) {
        StageKind kind = kinds.get(code);
        return kind != null ? kind : () -> code;
    }
}
