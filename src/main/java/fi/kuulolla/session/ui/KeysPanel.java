package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** The shortcuts, in words. None is a single letter, so none is pressed by mistake or by dictation. */
final class KeysPanel extends Div {
    KeysPanel(Words words) {
        addClassName("ck-keys");
        for (Shortcut shortcut : Shortcut.values()) {
            Element row = new Element("p");
            Element keys = new Element("kbd");
            keys.setText(shortcut.shown());
            row.appendChild(
                    keys,
                    Element.createText(" " + words.t("key." + shortcut.name().toLowerCase(java.util.Locale.ROOT))));
            getElement().appendChild(row);
        }
        add(Controls.meta(words.t("key.board")));
    }
}
