package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where one writes what to look for: Ctrl + K comes here, Enter goes on to what was found, Escape empties it. */
final class SearchField extends Div {
    private static final int LONGEST = 200;

    /** In the browser: by way of the server the focus would come after the first letters, and they would be lost. */
    private static final String SHORTCUT = """
            const key = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', key);
              } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
                  && event.key.toLowerCase() === 'k' && !document.querySelector('vaadin-dialog[opened]')) {
                event.preventDefault();
                this.focus();
              }
            };
            document.addEventListener('keydown', key);""";

    private final TextField field;

    SearchField(String asked, Words words, Consumer<String> onAsk, Runnable onEnter) {
        addClassName("home-search");
        field = new TextField(words.of("programme.search"));
        field.setHelperText(words.of("programme.search.help"));
        field.setMaxLength(LONGEST);
        field.setValue(asked);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> onAsk.accept(change.getValue()));
        field.addAttachListener(attached -> field.getElement().executeJs(SHORTCUT));
        field.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        field.addKeyDownListener(Key.ENTER, enter -> onEnter.run());
        add(field);
    }

    void focus() {
        field.focus();
    }
}
