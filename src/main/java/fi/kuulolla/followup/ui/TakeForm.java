package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.followup.TakePromise;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shell.Days;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Takes a promise for oneself, or writes down what somebody said aloud. There is no way to give it to somebody. */
final class TakeForm extends PromiseForm {
    private final String me;
    private final Consumer<TakePromise> onTake;
    private final RadioButtonGroup<Boolean> aloud = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextField unit = new TextField();
    private final DatePicker due;
    private final TextField after = new TextField();

    TakeForm(String me, LocalDate today, Words words, Consumer<TakePromise> onTake, Runnable cancel) {
        super(words.of("take.title"), words.of("take.self"), words.of("take.save"), words, cancel);
        this.me = me;
        this.onTake = onTake;
        aloud.setLabel(words.of("take.who"));
        aloud.setItems(false, true);
        aloud.setItemLabelGenerator(said -> said ? words.of("take.who.aloud") : words.of("take.who.me", me));
        aloud.setValue(false);
        aloud.addValueChangeListener(change -> who());
        name.setLabel(words.of("take.name"));
        name.setMaxLength(CleanText.NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setLabel(words.of("take.unit"));
        unit.setMaxLength(CleanText.TITLE);
        due = Days.from(words.of("take.due"), words.locale(), today);
        due.setHelperText(words.of("take.due.help"));
        after.setLabel(words.of("take.after"));
        after.setMaxLength(CleanText.TITLE);
        fields(aloud, name, unit, due, after);
        who();
    }

    void focus() {
        aloud.getElement().callJsFunction("focus");
    }

    private void who() {
        boolean said = aloud.getValue();
        name.setVisible(said);
        name.setRequiredIndicatorVisible(said);
        setSaveText(words.of(said ? "take.save.aloud" : "take.save"));
    }

    @Override
    void save() {
        boolean said = aloud.getValue();
        if (said && name.getValue().isBlank()) {
            name.setErrorMessage(words.of("take.name.missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        onTake.accept(
                new TakePromise(said ? name.getValue() : me, unit.getValue(), due.getValue(), after.getValue(), said));
    }
}
