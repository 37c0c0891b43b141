package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.UUID;

/** Changes one stage: its texts language by language, its minutes, anonymity and votes. Every change is saved at once. */
final class StageForm extends Div {

    /** What the form asks for. */
    interface Edits extends Save {
        void name(UUID stage, Lang lang, String name);

        void prompt(UUID stage, Lang lang, String prompt);

        void minutes(UUID stage, int minutes);

        void anonymous(UUID stage, boolean anonymous);

        void votes(UUID stage, int budget, int cap);

        void remove(UUID stage);

        void open(UUID stage);

        void closed(UUID stage);
    }

    private final Words words;
    private final Edits edits;
    private final Lang fallback;
    private final Select<Lang> lang = new Select<>();
    private final TextField name = new TextField();
    private final TextArea prompt = new TextArea();
    private final IntegerField minutes = new IntegerField();
    private StageView stage;

    StageForm(
            StageView stage, WorkshopView workshop, Words words, StageWords stageWords, Edits edits, Runnable onDone) {
        this.stage = stage;
        this.words = words;
        this.edits = edits;
        this.fallback = Lang.ofCode(workshop.language()).orElse(Lang.FI);
        addClassName("stage-form");
        texts();
        minutes();
        add(lang, name, prompt, minutes);
        if (stageWords.takesNotes(stage)) {
            anonymous();
        }
        if (stage.kind().equals("vote")) {
            add(new VoteFields(stage, words, edits));
        }
        var remove = Buttons.quiet("trash", words.of("workshop.stage.remove"), () -> edits.remove(stage.id()));
        Buttons.able(remove, !stage.hasRun() && workshop.stages().size() > 1);
        Div actions = new Div(Buttons.plain(words.of("workshop.stage.done"), () -> done(onDone)), remove);
        actions.addClassNames("k-row", "k-wrap");
        add(actions);
    }

    boolean isFor(UUID id) {
        return stage.id().equals(id);
    }

    void refresh(StageView newest) {
        stage = newest;
        minutes.setValue(newest.minutes());
        showHelp();
    }

    /** What was refused is not there yet: closing now would throw it away. */
    private void done(Runnable onDone) {
        if (name.isInvalid()) {
            name.focus();
        } else if (prompt.isInvalid()) {
            prompt.focus();
        } else {
            onDone.run();
        }
    }

    void focusName() {
        name.focus();
    }

    private void texts() {
        lang.setLabel(words.of("workshop.stage.language"));
        lang.setItems(Lang.values());
        lang.setItemLabelGenerator(words::language);
        lang.setValue(words.lang());
        lang.addValueChangeListener(change -> showTexts());
        name.setLabel(words.of("workshop.stage.name"));
        name.setMaxLength(Agenda.STAGE_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Lang written = lang.getValue();
                edits.at(name, () -> edits.name(stage.id(), written, change.getValue()));
            }
        });
        prompt.setLabel(words.of("workshop.stage.prompt"));
        prompt.setMaxLength(CleanText.CONTRIBUTION);
        prompt.setValueChangeMode(ValueChangeMode.LAZY);
        prompt.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Lang written = lang.getValue();
                edits.at(prompt, () -> edits.prompt(stage.id(), written, change.getValue()));
            }
        });
        showTexts();
    }

    private void showTexts() {
        Lang shown = lang.getValue();
        name.setInvalid(false);
        prompt.setInvalid(false);
        name.setValue(stage.name().texts().getOrDefault(shown, ""));
        prompt.setValue(stage.prompt().texts().getOrDefault(shown, ""));
        String tongue = shown.locale().getLanguage();
        name.getElement().setAttribute("lang", tongue);
        prompt.getElement().setAttribute("lang", tongue);
        showHelp();
    }

    private void showHelp() {
        Lang shown = lang.getValue();
        name.setPlaceholder(stage.name().in(shown, fallback));
        prompt.setPlaceholder(stage.prompt().in(shown, fallback));
        var tooLong = PlainCheck.tooLong(stage.prompt().texts().getOrDefault(shown, ""));
        if (!stage.prompt().texts().containsKey(shown)) {
            prompt.setHelperText(words.of("workshop.stage.missing"));
        } else if (shown == shown.plainBase()) {
            prompt.setHelperText(words.of("workshop.stage.otherLanguages"));
        } else {
            prompt.setHelperText(
                    tooLong.isPresent()
                            ? words.of("workshop.stage.longSentence", tooLong.getAsInt())
                            : words.of("workshop.stage.plain"));
        }
    }

    private void minutes() {
        minutes.setLabel(words.of("workshop.stage.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setMin(1);
        minutes.setMax(Minutes.MOST);
        minutes.setValue(stage.minutes());
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Integer value = change.getValue();
                edits.at(minutes, () -> edits.minutes(stage.id(), value == null ? 0 : value));
            }
        });
    }

    private void anonymous() {
        Checkbox anonymous = new Checkbox(words.of("workshop.stage.anonymous"), stage.anonymous());
        anonymous.setHelperText(
                words.of(stage.hasRun() ? "workshop.stage.anonymous.fixed" : "workshop.stage.anonymous.help"));
        anonymous.setReadOnly(stage.hasRun());
        anonymous.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edits.at(anonymous, () -> edits.anonymous(stage.id(), change.getValue()));
            }
        });
        add(anonymous);
    }
}
