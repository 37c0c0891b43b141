package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import fi.kuulolla.shell.Days;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Agrees on the day a promise still lacks. */
final class DueForm extends PromiseForm {
    private final DatePicker due;
    private final Consumer<LocalDate> onDue;

    DueForm(LocalDate today, Words words, Consumer<LocalDate> onDue, Runnable cancel) {
        super(words.of("dueon.title"), words.of("take.due.help"), words.of("dueon.save"), words, cancel);
        this.onDue = onDue;
        due = Days.from(words.of("take.due"), words.locale(), today);
        due.setRequiredIndicatorVisible(true);
        fields(due);
    }

    void focus() {
        due.focus();
    }

    @Override
    void save() {
        if (due.getValue() == null) {
            due.setErrorMessage(words.of("due.missing"));
            due.setInvalid(true);
            due.focus();
        } else {
            onDue.accept(due.getValue());
        }
    }
}
