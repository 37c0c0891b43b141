package fi.kuulolla.workshop.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Collectors;

/** What a person sees and presses: buttons by their words, whatever they are made of. */
final class Look {
    private Look() {}

    static NativeButton button(String words) {
        return _find(NativeButton.class).stream()
                .filter(b ->
                        words(b).equals(words) || words.equals(b.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among "
                        + _find(NativeButton.class).stream().map(Look::words).toList()));
    }

    static void press(String words) {
        _click(button(words));
    }

    static List<String> all(Class<? extends Component> type) {
        return _find(type).stream().map(Look::words).toList();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively().strip();
    }

    static String page() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
