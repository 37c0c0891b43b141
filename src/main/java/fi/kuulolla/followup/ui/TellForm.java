package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.shared.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Answers those who wrote; an answer that says how it ended ends the promise at the same time, in the same place. */
final class TellForm extends PromiseForm {
    /** What the answer is to do. */
    interface OnTell {
        void tell(AnswerKind kind, String whom, String text);
    }

    private final boolean closed;
    private final OnTell onTell;
    private final RadioButtonGroup<AnswerKind> kind = new RadioButtonGroup<>();
    private final TextField whom = new TextField();
    private final TextArea text = new TextArea();

    TellForm(PromiseView promise, Words words, OnTell onTell, Runnable cancel) {
        super(words.of("tell.title"), words.of("tell.lead"), words.of("tell.save"), words, cancel);
        this.onTell = onTell;
        closed = promise.state().closed();
        kind.setLabel(words.of("tell.kind"));
        kind.setItems(kinds(promise));
        kind.setItemLabelGenerator(it -> words.of("tell.kind." + it.code()));
        kind.setValue(AnswerKind.PROGRESS);
        kind.addValueChangeListener(change -> chosen());
        if (promise.state() == PromiseState.PROPOSED) {
            kind.setHelperText(words.of("tell.not-taken"));
        }
        whom.setLabel(words.of("tell.whom"));
        whom.setMaxLength(CleanText.TITLE);
        whom.setRequiredIndicatorVisible(true);
        // The error of an empty field goes while it is being filled, not only when it is left.
        whom.setValueChangeMode(ValueChangeMode.LAZY);
        text.setLabel(words.of("tell.text"));
        text.setMaxLength(CleanText.LONG);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(3);
        fields(kind, whom, text);
        chosen();
    }

    void focus() {
        text.focus();
    }

    /** What nobody took on cannot have been carried out. */
    private static List<AnswerKind> kinds(PromiseView promise) {
        List<AnswerKind> kinds = new ArrayList<>(List.of(AnswerKind.values()));
        if (promise.state() == PromiseState.PROPOSED) {
            kinds.remove(AnswerKind.CARRIED_OUT);
            kinds.remove(AnswerKind.TRIED);
        }
        return kinds;
    }

    private void chosen() {
        AnswerKind chosen = kind.getValue();
        whom.setVisible(chosen == AnswerKind.NOT_OURS && !closed);
        text.setHelperText(words.of("tell.text." + chosen.code()));
        setSaveText(words.of(chosen.ends() && !closed ? "tell.save.ends" : "tell.save"));
    }

    @Override
    void save() {
        boolean wrong = false;
        if (whom.isVisible()
                && CleanText.optional(whom.getValue(), CleanText.TITLE).isEmpty()) {
            whom.setErrorMessage(words.of("tell.whom.missing"));
            whom.setInvalid(true);
            whom.focus();
            wrong = true;
        }
        if (CleanText.optional(text.getValue(), CleanText.LONG).isEmpty()) {
            text.setErrorMessage(words.of("tell.missing"));
            text.setInvalid(true);
            if (!wrong) {
                text.focus();
            }
            wrong = true;
        }
        if (!wrong) {
            onTell.tell(kind.getValue(), whom.getValue(), text.getValue());
        }
    }
}
