package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.NextButton;

/** A form that opens under the promise it is about. What was refused is said here, and nothing typed is lost. */
abstract class PromiseForm extends Div {
    final Words words;
    private final Paragraph problem = new Paragraph();
    private final NextButton save;

    PromiseForm(String title, String lead, String saveText, Words words, Runnable cancel) {
        this.words = words;
        addClassName("promise-form");
        Paragraph about = new Paragraph(lead);
        about.addClassName("k-meta");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        save = new NextButton(saveText, this::submit);
        NativeButton back = new NativeButton(words.of("cancel"), click -> cancel.run());
        back.addClassNames("k-btn", "quiet");
        Div steps = new Div(save, back);
        steps.addClassNames("k-row", "k-wrap");
        add(new H4(title), about, problem, steps);
    }

    /** Puts the fields between the words and the buttons. */
    final void fields(Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("fields");
        addComponentAtIndex(2, grid);
    }

    final void setSaveText(String text) {
        save.setLabel(text);
    }

    /** Does the work; a refusal is shown. */
    abstract void save();

    private void submit() {
        problem.setVisible(false);
        try {
            save();
        } catch (Refused refused) {
            problem.setText(words.problem(refused.code()));
            problem.setVisible(true);
        }
    }
}
