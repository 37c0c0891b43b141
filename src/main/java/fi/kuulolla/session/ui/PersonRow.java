package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.people.ParticipantView;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person: pseudonym, role, and what can be done. */
final class PersonRow extends Div {
    private final Span name = new Span();
    private final Element role = new Element("k-role");
    private @Nullable ParticipantView shown;

    PersonRow(Words words, @Nullable Consumer<ParticipantView> admit, Consumer<ParticipantView> remove) {
        addClassName("ck-person");
        Div who = new Div(Controls.styled(name, "ck-strong"));
        who.getElement().appendChild(role);
        add(who);
        if (admit != null) {
            add(Controls.button(words.t("people.admit"), () -> act(admit)));
        }
        add(Controls.styled(
                Controls.button(words.t(admit == null ? "people.remove" : "people.refuse"), () -> act(remove)),
                "is-quiet"));
    }

    private void act(Consumer<ParticipantView> act) {
        ParticipantView person = shown;
        if (person != null) {
            act.accept(person);
        }
    }

    void show(ParticipantView person) {
        if (!person.equals(shown)) {
            shown = person;
            name.setText(person.name());
            role.setAttribute("as", person.role().code());
        }
    }
}
