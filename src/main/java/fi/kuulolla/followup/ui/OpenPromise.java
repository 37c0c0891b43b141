package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.followup.AnswerView;
import fi.kuulolla.followup.Missing;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import java.time.LocalDate;

/** A promise that can be taken, dated and answered where it stands, with everything told so far. */
final class OpenPromise extends PromiseRow {
    private final Div steps = new Div();
    private final Div place = new Div();
    private final Steps does;

    /** What a row asks of the page around it. */
    interface Steps {
        void take();

        void agreeOnDay();

        void tell();
    }

    OpenPromise(PromiseView promise, Words words, LocalDate today, Steps does) {
        super(promise, words, today);
        this.does = does;
        addClassName("working");
        setId("promise-" + promise.id());
        if (!promise.answers().isEmpty()) {
            add(answers(promise, words));
        }
        steps.addClassNames("promise-steps");
        if (promise.state() == PromiseState.PROPOSED) {
            step(words.of("take"), promise, does::take);
        }
        if (promise.state() == PromiseState.TAKEN && lacks(Missing.DATE)) {
            step(words.of("dueon"), promise, does::agreeOnDay);
        }
        step(words.of("tell"), promise, does::tell);
        add(steps, place);
    }

    /** As if the reader had chosen to answer it. */
    void tell() {
        does.tell();
        getElement().callJsFunction("scrollIntoView");
    }

    void show(PromiseForm form) {
        steps.setVisible(false);
        place.add(form);
    }

    void hideForm() {
        place.removeAll();
        steps.setVisible(true);
    }

    private void step(String text, PromiseView promise, Runnable does) {
        NativeButton button = new NativeButton(text, click -> does.run());
        button.addClassName("k-btn");
        // Many rows have the same words: say which promise this one is about.
        button.getElement().setAttribute("aria-label", text + ": " + promise.what());
        steps.add(button);
    }

    private static OrderedList answers(PromiseView promise, Words words) {
        OrderedList list = new OrderedList();
        list.addClassName("promise-answers");
        list.getElement().setAttribute("aria-label", words.of("answers"));
        for (AnswerView answer : promise.answers()) {
            Paragraph said = new Paragraph(strong(words.answer(answer.kind()) + ": "), new Span(answer.text()));
            said.addClassName("pre-line");
            list.add(new ListItem(said, meta(words.of("signed", answer.signed(), words.day(answer.on())))));
        }
        return list;
    }
}
