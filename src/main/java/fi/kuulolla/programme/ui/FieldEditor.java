package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.shared.Refused;

/** One field of a description. Keeps what is written without being asked to, and says that it has. */
final class FieldEditor extends Div {
    /** Long enough not to save every word, short enough not to lose a sentence. */
    private static final int PAUSE_MILLIS = 1200;

    private static final int LONGEST = 20_000;

    private final Paragraph state = new Paragraph();
    private final Words words;
    private String before;

    /** Keeps a text in the place of an older one. */
    interface Keep {
        /** Gives what to say of it; may refuse. */
        String keep(String before, String text);
    }

    FieldEditor(ModelField field, String text, String changed, Words words, Keep keep) {
        this.words = words;
        this.before = text;
        addClassName("field-editor");
        TextArea area = new TextArea(words.field(field));
        area.setHelperText(words.of("programme.field." + field.code() + ".help"));
        area.setMaxLength(LONGEST);
        area.setValue(text);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> keep(change.getValue(), keep));
        state.addClassNames("k-meta", "field-state");
        state.getElement().setAttribute("role", "status");
        state.setText(changed);
        add(area, state);
    }

    private void keep(String text, Keep keep) {
        removeClassName("refused");
        try {
            state.setText(keep.keep(before, text));
            before = text;
        } catch (Refused refused) {
            addClassName("refused");
            state.setText(words.of("programme.problem." + refused.code()));
        }
    }
}
