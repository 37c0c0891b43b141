package fi.kuulolla.workshop;

import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.shared.Phase;
import java.util.List;
import java.util.Set;

/** A built-in method of co-development: for what, for how many, and which stages it is made of. */
public record Method(
        String code,
        int version,
        LangTexts names,
        LangTexts purpose,
        Set<Phase> phases,
        int minutes,
        int groupMin,
        int groupMax,
        List<MethodStage> stages) {
    public Method {
        phases = Set.copyOf(phases);
        stages = List.copyOf(stages);
    }
}
