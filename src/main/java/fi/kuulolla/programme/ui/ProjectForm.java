package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what a project is called, where it works, who pays and which time it reports. */
final class ProjectForm extends FormDialog {
    private final Consumer<ProjectDetails> onSave;
    private final TextField name;
    private final TextField area;
    private final TextField funder;
    private final TextField code;
    private final DatePicker start;
    private final DatePicker end;

    ProjectForm(String title, @Nullable ProjectDetails current, Words words, Consumer<ProjectDetails> onSave) {
        super(title, words);
        this.onSave = onSave;
        name = text("programme.project.name");
        name.setRequiredIndicatorVisible(true);
        area = text("programme.project.area");
        funder = text("programme.project.funder");
        code = text("programme.project.code");
        code.setHelperText(words.of("programme.project.code.help"));
        start = date("programme.project.start");
        end = date("programme.project.end");
        if (current != null) {
            name.setValue(current.name());
            area.setValue(current.area());
            funder.setValue(current.funder());
            code.setValue(current.code());
            start.setValue(current.start());
            end.setValue(current.end());
        }
        Div period = new Div(start, end);
        period.addClassName("form-pair");
        show(name, name, area, funder, code, period);
    }

    @Override
    void save() {
        check(name, () -> CleanText.of(name.getValue(), CleanText.TITLE));
        for (TextField field : List.of(area, funder, code)) {
            check(field, () -> CleanText.optional(field.getValue(), CleanText.TITLE));
        }
        check(end, () -> {
            if (start.getValue() != null
                    && end.getValue() != null
                    && end.getValue().isBefore(start.getValue())) {
                throw new Refused("period-reversed");
            }
        });
        if (!isWrong()) {
            onSave.accept(new ProjectDetails(
                    name.getValue(),
                    area.getValue(),
                    funder.getValue(),
                    code.getValue(),
                    start.getValue(),
                    end.getValue()));
        }
    }

    private TextField text(String key) {
        TextField field = tended(new TextField(words.of(key)));
        field.setManualValidation(true);
        return field;
    }

    private DatePicker date(String key) {
        DatePicker field = tended(new DatePicker(words.of(key)));
        field.setLocale(words.locale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(words.of("programme.date.today"))
                .setCancel(words.of("programme.cancel"))
                .setBadInputErrorMessage(words.of("programme.problem.date-unread")));
        return field;
    }
}
