package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.kuulolla.workshop.StageView;

/** How many balls each voter has, and how many of them one theme may get. */
final class VoteFields extends Div {
    private final IntegerField budget = new IntegerField();
    private final IntegerField cap = new IntegerField();

    VoteFields(StageView stage, Words words, StageForm.Edits edits) {
        addClassName("vote-fields");
        set(budget, words.of("workshop.stage.budget"), stage.voteBudget(), stage.hasRun());
        set(cap, words.of("workshop.stage.cap"), stage.voteCap(), stage.hasRun());
        for (IntegerField field : new IntegerField[] {budget, cap}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    // What was wrong together may be right now.
                    budget.setInvalid(false);
                    cap.setInvalid(false);
                    edits.at(field, () -> edits.votes(stage.id(), number(budget), number(cap)));
                }
            });
        }
        add(budget, cap);
    }

    private static void set(IntegerField field, String label, int value, boolean fixed) {
        field.setLabel(label);
        field.setMin(1);
        field.setMax(20);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setReadOnly(fixed);
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
