package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.StageView;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The question in all its languages. What is emptied falls back to another language. */
final class PromptPanel extends Div {
    private final Desk desk;
    private final Agenda agenda;
    private final UUID stage;
    private final Map<Lang, TextArea> fields = new EnumMap<>(Lang.class);
    private final Map<Lang, String> before = new EnumMap<>(Lang.class);

    PromptPanel(Desk desk, Agenda agenda, StageView stage) {
        this.desk = desk;
        this.agenda = agenda;
        this.stage = stage.id();
        addClassName("ck-form");
        for (Lang lang : Lang.values()) {
            String text = stage.prompt().texts().getOrDefault(lang, "");
            TextArea field = new TextArea(desk.words().t("lang." + lang.code()));
            field.setValue(text);
            field.setMaxLength(CleanText.CONTRIBUTION);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.getElement().setAttribute("lang", lang.locale().getLanguage());
            before.put(lang, text);
            fields.put(lang, field);
            add(field);
        }
        add(Controls.meta(desk.words().t("prompt.why")));
    }

    /** Where writing begins: in the reader's own language. */
    void begin() {
        TextArea field = fields.get(desk.words().lang());
        if (field != null) {
            field.focus();
        }
    }

    /** Writes what was changed, and only that. */
    boolean save() {
        return desk.steering()
                .attempt(() -> fields.forEach((lang, field) -> {
                    if (!Objects.equals(field.getValue(), before.get(lang))) {
                        agenda.setPrompt(desk.staff(), desk.workshop(), stage, lang, field.getValue());
                    }
                }));
    }
}
