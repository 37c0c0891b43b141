package fi.kuulolla.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of stages this installation knows. */
@Component
public class StageKinds {
    private final Supplier<Map<String, StageKind>> kinds;

    /** Asked only when one is needed: kinds are made of services that know this list themselves. */
    @Autowired
    StageKinds(ObjectProvider<StageKind> kinds) {
        this.kinds = SingletonSupplier.of(() -> byCode(kinds.stream()));
    }

    StageKinds(List<StageKind> kinds) {
        Map<String, StageKind> byCode = byCode(kinds.stream());
        this.kinds = () -> byCode;
    }

    private static Map<String, StageKind> byCode(Stream<StageKind> kinds) {
        return kinds.collect(Collectors.toMap(StageKind::code, Function.identity()));
    }

    /** The kind of a code. A kind that no room brings does nothing: an old agenda never stops a workshop. */
    public StageKind of(String code) {
        StageKind kind = kinds.get().get(code);
        return kind != null ? kind : () -> code;
    }
}
