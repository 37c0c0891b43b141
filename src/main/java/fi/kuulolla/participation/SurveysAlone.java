package fi.kuulolla.participation;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.PlanningQuestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks why a survey, when the records of a phase tell of surveys and feedback and of nothing else. */
@Component
class SurveysAlone implements PlanningQuestion {
    private static final Set<Means> ASKING = EnumSet.of(Means.SURVEY, Means.CLIENT_FEEDBACK);

    private final Ledger ledger;
    private final Texts texts;

    SurveysAlone(Ledger ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    @Override
    public Optional<String> ask(Staff staff, UUID model, Phase phase) {
        List<RecordView> told = ledger.ofModel(staff, model).stream()
                .filter(record ->
                        record.phase().covers(phase) && !record.means().isEmpty())
                .toList();
        boolean onlyAsked = !told.isEmpty() && told.stream().allMatch(record -> ASKING.containsAll(record.means()));
        return onlyAsked ? Optional.of(texts.get(staff.locale(), "participation.question.surveys")) : Optional.empty();
    }
}
