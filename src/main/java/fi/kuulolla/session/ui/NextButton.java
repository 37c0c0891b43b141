package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import java.util.Optional;
import java.util.UUID;

/** The one cloudberry button: it says in words what happens next, and does exactly that. */
final class NextButton extends NativeButton implements Part {
    private static final String COUNT = "event.detail";

    /** What the presser has seen: for a moment after somebody else moved on, still what stood here before. */
    static final String SEEN = "element.dataset.seen || element.dataset.from";

    private static final String BEFORE = "before";
    private static final String LAST = " last";

    private static final int LONG = 20;

    private final Words words;
    private final Steering steering;
    private final Element small = new Element("small");
    private final Element big = new Element("b");
    /** What the browser shows, once it has heard of it. */
    private String drawn = "";

    NextButton(Words words, Steering steering) {
        this.words = words;
        addClassNames("ck-next");
        this.steering = steering;
        getElement().setAttribute("type", "button");
        Shortcut.NEXT.mark(this);
        Span text = new Span();
        text.getElement().appendChild(small, big);
        add(text, new Icon("next"));
        getElement()
                .addEventListener("click", this::pressed)
                .addEventData(COUNT)
                .addEventData(SEEN);
    }

    private void pressed(DomEvent click) {
        // The second half of a double click must not skip the stage that has just opened.
        if (click.getEventData().path(COUNT).asInt() < 2) {
            press(click.getEventData().path(SEEN).asString());
        }
    }

    /** A press means what the browser showed; whether that is still so is for the workshop to say. */
    private void press(String seen) {
        if (seen.equals(BEFORE)) {
            steering.open();
        } else if (!seen.endsWith(LAST)) {
            steering.next(UUID.fromString(seen));
        } else if (seen.equals(drawn)) {
            steering.askToClose();
        } else {
            steering.overtaken();
        }
    }

    @Override
    public void show(Now now) {
        Optional<StageView> next = now.workshop().next();
        boolean before = now.workshop().status() == WorkshopStatus.PLANNED;
        boolean last = now.running() && next.isEmpty();
        drawn = before ? BEFORE : now.workshop().currentStage() + (last ? LAST : "");
        getElement().setAttribute("data-from", drawn);
        String name = next.map(s -> words.of(s.name(), now.workshop())).orElse("");
        if (before) {
            say(words.t("next.first"), words.t("next.open"));
        } else if (last) {
            say(words.t("next.last"), words.t("next.close"));
        } else if (now.voting()) {
            say(words.t("next.then", name), words.t("next.vote"));
        } else {
            say(words.t("next"), name);
        }
    }

    private void say(String label, String step) {
        small.setText(label);
        big.setText(step);
        // The bar keeps its height: long words are set smaller instead of on more lines.
        setClassName("is-long", step.length() > LONG);
    }
}
