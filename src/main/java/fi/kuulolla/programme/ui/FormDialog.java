package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.shared.Refused;

/** A form in a dialog: what is wrong is told at its field, and nothing that was typed is lost. */
abstract class FormDialog extends Dialog {
    final Words words;
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private boolean wrong;

    FormDialog(String title, Words words) {
        this.words = words;
        setHeaderTitle(title);
        addClassName("form-dialog");
        setWidth("38rem");
        setMaxWidth("100%");
        form.addClassName("form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, problem);
        var save = Buttons.plain(words.of("programme.save"), this::submit);
        save.addClassName("primary");
        getFooter().add(Buttons.quiet(words.of("programme.cancel"), this::close), save);
    }

    /** Shows the fields; the first one gets the focus. Enter in a field of one line saves. */
    final void show(Focusable<?> first, Component... fields) {
        form.add(fields);
        for (Component field : fields) {
            if (field instanceof TextField line) {
                // The key comes before the change of the field, so what is typed must be known by then.
                line.setValueChangeMode(ValueChangeMode.EAGER);
                line.addKeyDownListener(Key.ENTER, enter -> submit());
            }
        }
        open();
        first.focus();
    }

    /** Checks every field with {@link #check}, then, unless {@link #isWrong}, does the work. */
    abstract void save();

    final boolean isWrong() {
        return wrong;
    }

    /** Runs the rule of one field; a refusal is shown at the field, and the first wrong field gets the focus. */
    final <F extends Component & HasValidationProperties & Focusable<?>> void check(F field, Runnable rule) {
        try {
            rule.run();
            field.setInvalid(false);
        } catch (Refused refused) {
            field.setErrorMessage(words.of("programme.problem." + refused.code()));
            field.setInvalid(true);
            if (!wrong) {
                field.focus();
            }
            wrong = true;
        }
    }

    /** A field whose error message is ours alone and goes as soon as its value changes. */
    static <F extends HasValue<?, ?> & HasValidationProperties> F tended(F field) {
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private void submit() {
        // The second press of a double click comes when the first has saved already.
        if (!isOpened()) {
            return;
        }
        wrong = false;
        problem.setVisible(false);
        try {
            save();
            if (!wrong) {
                close();
            }
        } catch (Refused refused) {
            problem.setText(words.of("programme.problem." + refused.code()));
            problem.setVisible(true);
        }
    }
}
