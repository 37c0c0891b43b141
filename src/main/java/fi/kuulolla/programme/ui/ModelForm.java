package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.shared.CleanText;
import java.util.function.BiConsumer;

/** Asks for the name and the summary of a new service model. */
final class ModelForm extends FormDialog {
    private final ModelFields fields;
    private final BiConsumer<String, String> onSave;

    ModelForm(Words words, BiConsumer<String, String> onSave) {
        super(words.of("programme.model.new"), words);
        this.onSave = onSave;
        fields = new ModelFields(words, "", "");
        show(fields.name, fields.name, fields.summary);
    }

    @Override
    void save() {
        fields.check(this);
        if (!isWrong()) {
            onSave.accept(fields.name.getValue(), fields.summary.getValue());
        }
    }

    /** The two fields that creating and editing share. */
    static final class ModelFields {
        final TextField name;
        final TextArea summary;

        ModelFields(Words words, String nameNow, String summaryNow) {
            name = tended(new TextField(words.of("programme.model.name")));
            name.setManualValidation(true);
            name.setRequiredIndicatorVisible(true);
            name.setHelperText(words.of("programme.model.name.help"));
            name.setValue(nameNow);
            summary = tended(new TextArea(words.of("programme.model.summary")));
            summary.setManualValidation(true);
            summary.setHelperText(words.of("programme.model.summary.help"));
            summary.setValue(summaryNow);
        }

        void check(FormDialog dialog) {
            dialog.check(name, () -> CleanText.of(name.getValue(), CleanText.TITLE));
            dialog.check(summary, () -> CleanText.optional(summary.getValue(), CleanText.LONG));
        }
    }
}
