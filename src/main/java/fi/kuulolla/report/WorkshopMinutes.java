package fi.kuulolla.report;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.workshop.WorkshopStatus;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The minutes of a workshop and what it leaves to do, in the reader's language. Exact numbers of people: for its own staff. */
@Service
public class WorkshopMinutes {
    private final HeldWorkshops workshops;
    private final Contributions contributions;
    private final Texts texts;
    private final Vocabulary vocabulary;

    WorkshopMinutes(HeldWorkshops workshops, Contributions contributions, Texts texts, Vocabulary vocabulary) {
        this.workshops = workshops;
        this.contributions = contributions;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    public AfterWorkshop of(Actor.Staff staff, UUID workshop, Locale locale) {
        HeldWorkshop held = workshops.get(staff, workshop);
        Words words = new Words(texts, vocabulary, locale);
        List<PromiseView> unanswered =
                held.promises().stream().filter(it -> it.answers().isEmpty()).toList();
        return new AfterWorkshop(
                workshop,
                held.model().id(),
                locale,
                held.workshop().title(),
                words.get("after.where", held.model().name(), held.model().projectName()),
                words.get(
                        "after.when",
                        words.day(held.heldOn()),
                        words.label("channel", held.workshop().channel().code())),
                Minutes.balance(held, words),
                held.workshop().status() == WorkshopStatus.CLOSED,
                Minutes.of(held, words),
                unanswered,
                held.promises().size(),
                held.heads().values().stream().mapToInt(it -> it).sum(),
                contributions.assisted(staff, workshop).size());
    }
}
