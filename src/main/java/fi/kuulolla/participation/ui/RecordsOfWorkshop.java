package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.participation.RecordsPanel;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.Notices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@org.springframework.stereotype.Component
class RecordsOfWorkshop implements RecordsPanel {
    private final Ledger ledger;
    private final Basis basis;
    private final Notices notices;
    private final Texts texts;
    private final Vocabulary vocabulary;

    RecordsOfWorkshop(Ledger ledger, Basis basis, Notices notices, Texts texts, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.basis = basis;
        this.notices = notices;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Component> of(Staff staff, UUID workshop, Runnable changed) {
        List<RecordView> records = ledger.ofWorkshop(staff, workshop);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Words words = new Words(texts, vocabulary, staff.locale());
        Div cards = new Div();
        cards.addClassName("record-cards");
        RecordView next = records.stream().filter(RecordView::draft).findFirst().orElse(null);
        for (RecordView record : records) {
            cards.add(new RecordCard(
                    record, basis, words, ledger.mayConfirm(staff), record.equals(next), confirmation -> {
                        ledger.confirm(staff, record.id(), confirmation);
                        notices.say(words.of("confirm.done", words.phase(record.phase())));
                        changed.run();
                    }));
        }
        return Optional.of(cards);
    }

    @Override
    public boolean waitsFor(Staff staff, UUID workshop) {
        return ledger.mayConfirm(staff)
                && ledger.ofWorkshop(staff, workshop).stream().anyMatch(RecordView::draft);
    }
}
