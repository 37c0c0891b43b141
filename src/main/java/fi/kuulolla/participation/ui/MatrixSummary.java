package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.participation.reading.Agreement;
import java.util.List;

/** The matrix in a few numbers: cells by state, which are its key too, and models by class. Counts of models are never hidden. */
final class MatrixSummary extends Div {
    private final Words words;

    MatrixSummary(Words words) {
        this.words = words;
        addClassName("matrix-figures");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Totals totals, List<LedgerPhase> phases, Agreement agreement) {
        removeAll();
        add(keys(totals, phases), classes(totals));
        if (agreement.models() > 0) {
            add(agreed(agreement));
        }
    }

    private Component agreed(Agreement agreement) {
        Double kappa = agreement.kappa();
        String said = words.count("reading.agreement", agreement.models(), agreement.percent());
        if (kappa != null) {
            said += " " + words.of("reading.agreement.kappa", String.format(words.locale(), "%.2f", kappa));
        }
        Paragraph agreed = new Paragraph(said);
        agreed.addClassName("k-meta");
        return agreed;
    }

    private Component keys(Totals totals, List<LedgerPhase> phases) {
        UnorderedList keys = new UnorderedList();
        keys.addClassName("matrix-keys");
        for (CellState state : CellState.values()) {
            int cells = totals.phases().stream()
                    .filter(it -> phases.contains(LedgerPhase.ofCode(it.phase())))
                    .mapToInt(it -> of(it, state))
                    .sum();
            Span number = new Span(String.valueOf(cells));
            number.addClassName("num");
            StateCell key = StateCell.badge(state, words);
            key.addComponentAtIndex(1, number);
            keys.add(new ListItem(key));
        }
        ListItem strokes = new ListItem(words.of("matrix.strokes"));
        strokes.addClassName("k-meta");
        keys.add(strokes);
        return keys;
    }

    static int of(Totals.OfPhase phase, CellState state) {
        return switch (state) {
            case PARTICIPATED -> phase.participated();
            case DID_NOT_PARTICIPATE -> phase.didNotParticipate();
            case INFORMED_ONLY -> phase.informedOnly();
            case NOT_DESCRIBED -> phase.notDescribed();
            case NOT_ASSESSED -> phase.notAssessed();
        };
    }

    private Component classes(Totals totals) {
        Paragraph classes = new Paragraph(words.count("matrix.models", totals.models()) + " "
                + words.of(
                        "matrix.classes",
                        totals.described(),
                        totals.onlyNo(),
                        totals.notAssessed(),
                        totals.notDescribed()));
        classes.addClassName("k-meta");
        return classes;
    }
}
