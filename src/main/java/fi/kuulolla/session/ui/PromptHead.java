package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fi.kuulolla.workshop.StageView;

/** The question of the stage: the largest thing on the screen, with the way to change it beside it. */
final class PromptHead extends Div implements Part {
    private final Words words;
    private final H2 prompt = new H2();
    private final NativeButton assisted;

    PromptHead(Words words, Runnable edit, Runnable writeFor) {
        this.words = words;
        addClassName("ck-prompt");
        prompt.setId("ck-prompt");
        assisted = Controls.button("file", words.t("assisted.open"), writeFor);
        Shortcut.ASSISTED.mark(assisted);
        Div actions =
                Controls.styled(new Div(assisted, Controls.button("pen", words.t("prompt.edit"), edit)), "ck-actions");
        add(prompt, actions);
    }

    @Override
    public void show(Now now) {
        prompt.setText(now.stage().map(s -> question(s, now)).orElse(""));
        assisted.setVisible(now.takesNotes());
    }

    private String question(StageView stage, Now now) {
        String prompt = words.of(stage.prompt(), now.workshop());
        return prompt.isBlank() ? words.of(stage.name(), now.workshop()) : prompt;
    }
}
