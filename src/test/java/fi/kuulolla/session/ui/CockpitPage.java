package fi.kuulolla.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.StaffScreens;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cockpit as a facilitator reads and presses it. */
final class CockpitPage {
    private final StaffScreens screens;

    private CockpitPage(StaffScreens screens) {
        this.screens = screens;
    }

    static CockpitPage open(StaffScreens screens, Staff staff, UUID workshop) {
        screens.open(staff, "workshops/" + workshop);
        return new CockpitPage(screens);
    }

    /** The words on the one cloudberry button. */
    String next() {
        return texts(_get(NextButton.class).getElement());
    }

    CockpitPage pressNext() {
        return pressNextDrawnFor(
                String.valueOf(_get(NextButton.class).getElement().getAttribute("data-from")));
    }

    /** Pressing what a browser still showed. */
    CockpitPage pressNextDrawnFor(String stage) {
        Element button = _get(NextButton.class).getElement();
        JsonNode data =
                new JsonMapper().createObjectNode().put("event.detail", 1).put(NextButton.SEEN, stage);
        ElementUtilsKt._fireDomEvent(button, new DomEvent(button, "click", data));
        return this;
    }

    CockpitPage press(String words) {
        _click(button(words));
        return this;
    }

    CockpitPage pressPeople() {
        _click(_find(_get(TopBar.class), NativeButton.class).stream()
                .filter(b -> all(b.getElement())
                        .anyMatch(e -> !e.isTextNode() && e.getTag().equals("k-figure")))
                .findFirst()
                .orElseThrow());
        return this;
    }

    CockpitPage pressInToast(String words) {
        return pressIn(_get(Notification.class), words);
    }

    CockpitPage pressInDialog(String words) {
        return pressIn(_get(Dialog.class), words);
    }

    /** A button of one stage in the agenda. */
    CockpitPage pressInRow(String stage, String words) {
        AgendaRow row = _find(AgendaRow.class).stream()
                .filter(r -> texts(r.getElement()).contains(stage))
                .findFirst()
                .orElseThrow();
        return pressIn(row, words);
    }

    private CockpitPage pressIn(Component place, String words) {
        _click(named(_find(place, NativeButton.class), words));
        return this;
    }

    /** Chooses what the wall shows. */
    CockpitPage choose(String picture) {
        try {
            element("select")
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", picture)
                    .run();
            return this;
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }

    NativeButton button(String words) {
        return named(_find(NativeButton.class), words);
    }

    private static NativeButton named(List<NativeButton> buttons, String words) {
        return buttons.stream()
                .filter(b -> texts(b.getElement()).equals(words)
                        || words.equals(b.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + buttons()));
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream()
                .map(b -> texts(b.getElement()))
                .toList();
    }

    boolean has(String element) {
        return page().anyMatch(e -> !e.isTextNode() && e.getTag().equals(element));
    }

    Element element(String tag) {
        return page().filter(e -> !e.isTextNode() && e.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that is on the page, so that a test can say what is not. */
    String everything() {
        StringBuilder everything = new StringBuilder();
        page().forEach(e -> {
            everything.append(e.isTextNode() ? e.getText() : e.getTag()).append('\n');
            if (!e.isTextNode()) {
                e.getAttributeNames()
                        .forEach(name -> everything.append(e.getAttribute(name)).append('\n'));
                e.getPropertyNames()
                        .forEach(name ->
                                everything.append(e.getPropertyRaw(name)).append('\n'));
            }
        });
        return everything.toString();
    }

    String prompt() {
        return _get(H2.class, spec -> spec.withId("ck-prompt")).getText();
    }

    /** As when somebody else has changed something and the page hears of it. */
    CockpitPage hearsOfIt() {
        fire("k-pulse", "behind", "{}");
        return this;
    }

    /** An element of the page asks for something. */
    CockpitPage fire(String tag, String event, String detail) {
        JsonNode data = new JsonMapper().readTree("{\"event.detail\":" + detail + "}");
        Element element = element(tag);
        ElementUtilsKt._fireDomEvent(element, new DomEvent(element, event, data));
        return this;
    }

    void close() {
        screens.close();
    }

    /** The view and whatever is open above it. */
    private static Stream<Element> page() {
        return Stream.concat(_find(CockpitView.class).stream(), _find(Dialog.class).stream())
                .map(Component::getElement)
                .flatMap(CockpitPage::all);
    }

    static String texts(Element element) {
        return all(element)
                .filter(Element::isTextNode)
                .map(Element::getText)
                .reduce((a, b) -> a + " " + b)
                .orElse("")
                .strip();
    }

    /** What reaches the browser: what is not visible is not sent. */
    private static Stream<Element> all(Element element) {
        if (!element.isTextNode() && !element.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(CockpitPage::all));
    }
}
