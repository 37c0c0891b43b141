package fi.kuulolla.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.followup.TakePromise;
import fi.kuulolla.shared.CleanText;
import java.time.LocalDate;

/** Somebody says aloud that they take it on, and it is written down here. A promise is taken, never assigned. */
final class CatchPanel extends Div {
    private final Desk desk;
    private final Promises promises;
    private final PromiseView promise;
    private final TextField name = new TextField();
    private final TextField unit = new TextField();
    private final DatePicker due = new DatePicker();
    private final TextField after = new TextField();
    private final Checkbox said = new Checkbox();

    CatchPanel(Desk desk, Promises promises, PromiseView promise, LocalDate today) {
        this.desk = desk;
        this.promises = promises;
        this.promise = promise;
        Words words = desk.words();
        addClassName("ck-form");
        name.setLabel(words.t("catch.name"));
        name.setMaxLength(CleanText.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setLabel(words.t("catch.unit"));
        unit.setMaxLength(CleanText.TITLE);
        due.setLabel(words.t("catch.due"));
        due.setLocale(words.locale());
        due.setMin(today);
        due.setHelperText(words.t("catch.due.why"));
        after.setLabel(words.t("catch.after"));
        after.setHelperText(words.t("catch.after.why"));
        after.setMaxLength(CleanText.TITLE);
        said.setLabel(words.t("catch.said"));
        said.setErrorMessage(words.problem("not-said-aloud"));
        said.addValueChangeListener(change -> said.setInvalid(false));
        add(Controls.styled(new Paragraph(promise.what()), "ck-strong"), name, unit, due, after, said);
    }

    /** Where writing begins. */
    void begin() {
        name.focus();
    }

    boolean save() {
        Words words = desk.words();
        if (name.getValue().isBlank()) {
            name.setErrorMessage(words.t("catch.name.missing"));
            name.setInvalid(true);
            name.focus();
            return false;
        }
        if (!said.getValue()) {
            said.setInvalid(true);
            said.focus();
            return false;
        }
        return desk.steering()
                .attempt(() -> promises.take(
                        desk.staff(),
                        promise.id(),
                        new TakePromise(name.getValue(), unit.getValue(), due.getValue(), after.getValue(), true)));
    }
}
