package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.Confirmation;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.programme.PhaseState;
import java.util.List;
import java.util.function.Consumer;

/** One record of a workshop: what the cell will show, on what basis, and the way to confirm or correct it. */
final class RecordCard extends Div {
    private final RecordView record;
    private final Words words;
    private final Consumer<Confirmation> onConfirm;

    RecordCard(
            RecordView record,
            Basis basis,
            Words words,
            boolean mayConfirm,
            boolean next,
            Consumer<Confirmation> onConfirm) {
        this.record = record;
        this.words = words;
        this.onConfirm = onConfirm;
        addClassNames("k-panel", "record-card");
        if (record.draft()) {
            addClassName("draft");
        }
        H3 phase = new H3(words.phase(record.phase()));
        Paragraph state = new Paragraph(
                record.draft()
                        ? words.of("draft")
                        : words.of("confirmed", record.coder(), words.day(record.recordedAt())));
        state.addClassName("k-meta");
        StateCell cell = StateCell.of(shown(record), words);
        Div head = new Div(phase, record.draft() ? cell.asDraft() : cell, state);
        head.addClassName("record-head");
        Paragraph why = new Paragraph(basis.of(record, words.locale()));
        add(head, why);
        if (record.draft() && mayConfirm && next) {
            add(new RecordForm(record, words, true, onConfirm, null));
        } else if (record.draft() && !mayConfirm) {
            Paragraph wait = new Paragraph(words.of("draft.waits"));
            wait.addClassName("k-meta");
            add(wait);
        } else if (mayConfirm) {
            changeable(words.of(record.draft() ? "check" : "correct"));
        }
    }

    private void changeable(String text) {
        NativeButton correct = new NativeButton(text);
        correct.addClassName("k-btn");
        correct.getElement().setAttribute("aria-label", text + ": " + words.phase(record.phase()));
        correct.addClickListener(click -> {
            correct.setVisible(false);
            RecordForm[] form = new RecordForm[1];
            form[0] = new RecordForm(record, words, false, onConfirm, () -> {
                remove(form[0]);
                correct.setVisible(true);
            });
            add(form[0]);
        });
        add(correct);
    }

    /** The cell as this record alone would make it, also while it is a draft. */
    private static PhaseCell shown(RecordView record) {
        RecordView asConfirmed = new RecordView(
                record.id(),
                record.model(),
                record.phase(),
                record.source(),
                record.workshop(),
                record.status(),
                record.influence(),
                record.suggestedInfluence(),
                record.channel(),
                record.roles(),
                record.means(),
                record.basis(),
                record.basisLink(),
                record.facts(),
                false,
                record.coder(),
                record.recordedAt());
        return PhaseCell.of(
                LedgerPhase.of(record.phase().phase().orElseThrow()), PhaseState.ONGOING, List.of(asConfirmed));
    }
}
