package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The right column: who is ready, whose voice is heard, and whether it is a good moment to go on. Numbers, never names. */
final class Side extends Aside implements Part {
    private static final List<String> HINTS = List.of(
            "everyone-ready",
            "most-ready",
            "time-over",
            "ask-unheard",
            "quiet-experience",
            "quiet-work",
            "quiet-partner");

    private final Section voices;
    private final Element told = new Element("k-voices");
    private final Section ready;

    Side(Words words) {
        addClassName("ck-side");
        ready = panel();
        ready.getElement()
                .appendChild(
                        new Element("k-readiness"),
                        new Element("k-figure")
                                .setAttribute("of", "breaks")
                                .setAttribute("class", "ck-meta")
                                .setAttribute("one", words.t("breaks.one"))
                                .setAttribute("other", words.t("breaks.other"))
                                .setAttribute("unless-zero", true));
        voices = panel();
        voices.add(new H2(words.t("voices.title")), Controls.meta(words.t("voices.how")));
        voices.getElement().appendChild(told);
        add(ready, voices);
        getElement().appendChild(new Element("k-hint").setAttribute("texts", hints(words)));
    }

    /** The words of each hint the stream may give: what it comes to, and why. */
    private static String hints(Words words) {
        ObjectNode texts = new JsonMapper().createObjectNode();
        for (String code : HINTS) {
            texts.putArray(code)
                    .add(words.t("hint." + code))
                    .add(words.t("hint." + code + ".one"))
                    .add(words.t("hint." + code + ".other"));
        }
        return texts.toString();
    }

    private static Section panel() {
        return Controls.styled(new Section(), "ck-panel", "ck-stack");
    }

    @Override
    public void show(Now now) {
        ready.setVisible(now.takesNotes());
        voices.setVisible(now.takesNotes());
        // While a bowl stands beside it, its numbers wait for the balls.
        if (now.isRevealed()) {
            told.removeAttribute("batched");
        } else {
            told.setAttribute("batched", true);
        }
    }
}
