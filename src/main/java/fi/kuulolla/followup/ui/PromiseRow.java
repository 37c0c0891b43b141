package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.followup.AnswerView;
import fi.kuulolla.followup.Missing;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseTheme;
import fi.kuulolla.followup.PromiseView;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** One promise in a list: its mark, what and from which themes, who, by when, and whether it was told back. */
class PromiseRow extends ListItem {
    private final PromiseView promise;
    private final Words words;
    private final LocalDate today;

    PromiseRow(PromiseView promise, Words words, LocalDate today) {
        this.promise = promise;
        this.words = words;
        this.today = today;
        addClassName("promise");
        Div what = new Div(new H3(promise.what()), meta(origin()));
        what.addClassName("promise-what");
        PromiseView.Owner owner = promise.owner();
        if (owner != null && !owner.after().isEmpty()) {
            what.add(meta(words.of("after", owner.after())));
        }
        if (owner != null && owner.aloud() && owner.writtenDownBy() != null) {
            what.add(meta(words.of("aloud", owner.writtenDownBy())));
        }
        Div facts = new Div(PromiseMark.of(promise), what, who(), when());
        facts.addClassName("promise-facts");
        add(facts);
    }

    private String origin() {
        if (promise.themes().isEmpty()) {
            return words.of("from", promise.workshopTitle());
        }
        String names = promise.themes().stream().map(PromiseTheme::name).collect(Collectors.joining(", "));
        return words.count("themes", promise.themes().size(), names) + " · " + words.count("notes", promise.notes());
    }

    private Component who() {
        Div who = new Div();
        who.addClassName("promise-who");
        PromiseView.Owner owner = promise.owner();
        if (promise.state().closed()) {
            who.add(strong(end()));
        } else if (owner == null) {
            who.add(strong(words.of("state.open")));
        } else {
            who.add(strong(owner.name()));
            if (!owner.unit().isEmpty()) {
                who.add(meta(owner.unit()));
            }
        }
        who.add(told());
        return who;
    }

    private String end() {
        return promise.state() == PromiseState.MOVED && promise.movedTo() != null
                ? words.of("state.moved", promise.movedTo())
                : words.of(promise.state() == PromiseState.DECLINED ? "state.declined" : "state.done");
    }

    /** Told back, or how many notes wait for it: notes, because people behind them may be few. */
    private Component told() {
        return promise.lastAnswer()
                .map(AnswerView::on)
                .map(on -> meta(words.of("told", words.day(on))))
                .orElseGet(() -> {
                    Paragraph waiting = meta(
                            promise.notes() > 0 ? words.count("waiting", promise.notes()) : words.of("waiting.nobody"));
                    waiting.addClassName("open");
                    return waiting;
                });
    }

    private Component when() {
        Div when = new Div();
        when.addClassName("promise-when");
        LocalDate due = promise.due();
        LocalDate closed = promise.closedOn();
        if (closed != null) {
            when.setText(words.day(closed));
        } else if (due == null) {
            when.setText(words.of("due.missing"));
            when.addClassName("open");
        } else if (due.isBefore(today)) {
            when.setText(words.of("due.late", words.day(due)));
            when.addClassName("open");
        } else {
            when.setText(words.day(due));
        }
        return when;
    }

    final PromiseView promise() {
        return promise;
    }

    final boolean lacks(Missing what) {
        return promise.missing().contains(what);
    }

    static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("k-meta");
        return meta;
    }
}
