package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.shared.CleanText;
import java.util.function.Consumer;

/** Asks for the name of a programme. */
final class NameForm extends FormDialog {
    private final TextField name;
    private final Consumer<String> onSave;

    NameForm(String title, String current, Words words, Consumer<String> onSave) {
        super(title, words);
        this.onSave = onSave;
        name = tended(new TextField(words.of("programme.name")));
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(words.of("programme.name.help"));
        name.setValue(current);
        show(name, name);
    }

    @Override
    void save() {
        check(name, () -> CleanText.of(name.getValue(), CleanText.TITLE));
        if (!isWrong()) {
            onSave.accept(name.getValue());
        }
    }
}
