package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import fi.kuulolla.participation.Confirmation;
import fi.kuulolla.participation.RecordView;
import java.util.function.Consumer;

/** Corrects a record: a newer one takes its place, the old one stays readable in the matrix as it was. */
final class CorrectDialog extends Dialog {
    CorrectDialog(RecordView record, String name, Words words, Consumer<Confirmation> onCorrect) {
        setHeaderTitle(words.of("matrix.correct.title", name, words.phase(record.phase())));
        setWidth("44rem");
        setMaxWidth("100%");
        add(new RecordForm(
                record,
                words,
                false,
                as -> {
                    onCorrect.accept(as);
                    close();
                },
                this::close));
        open();
    }
}
