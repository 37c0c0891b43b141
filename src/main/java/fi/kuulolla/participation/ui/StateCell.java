package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.shell.Icon;
import java.util.stream.Collectors;

/** A state of participation: sign in its own frame, word, means, and five strokes for the level of influence. Never colour alone. */
@StyleSheet("context://ui/styles/participation.css")
final class StateCell extends Div {
    private static final int STROKES = 5;

    private StateCell(CellState state, Words words) {
        addClassNames("k-state", "state-cell", state.sign());
        Span sign = new Span(new Icon(icon(state)));
        sign.addClassName("k-sign");
        Span word = new Span(words.state(state));
        word.addClassName("word");
        add(sign, word);
    }

    /** The sign and the word alone. */
    static StateCell badge(CellState state, Words words) {
        StateCell badge = new StateCell(state, words);
        badge.addClassName("badge");
        return badge;
    }

    /** The whole cell; level and means belong to participation only, an informed cell says that it does not count. */
    static StateCell of(PhaseCell cell, Words words) {
        StateCell whole = new StateCell(cell.state(), words);
        if (cell.state() == CellState.INFORMED_ONLY) {
            whole.under(words.of("state.not-counted"));
        }
        if (cell.state() == CellState.PARTICIPATED) {
            if (!cell.means().isEmpty()) {
                whole.under(cell.means().stream().map(words::means).collect(Collectors.joining(", ")));
            }
            Integer influence = cell.influence();
            if (influence != null) {
                whole.add(strokes(influence));
                Span level = new Span(words.of("state.level", influence));
                level.addClassName("k-sr");
                whole.add(level);
            }
        }
        return whole;
    }

    /** A draft counts nowhere, so it must not look as if it did. */
    StateCell asDraft() {
        addClassName("as-draft");
        return this;
    }

    private void under(String text) {
        Span sub = new Span(Words.narrow(text));
        sub.addClassName("sub");
        add(sub);
    }

    static Span strokes(int level) {
        Span strokes = new Span();
        strokes.addClassName("level");
        strokes.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= STROKES; i++) {
            Span stroke = new Span();
            if (i <= level) {
                stroke.addClassName("full");
            }
            strokes.add(stroke);
        }
        return strokes;
    }

    static String icon(CellState state) {
        return switch (state) {
            case PARTICIPATED -> "check";
            case DID_NOT_PARTICIPATE -> "x";
            case INFORMED_ONLY -> "info";
            case NOT_DESCRIBED -> "q";
            case NOT_ASSESSED -> "dots";
        };
    }
}
