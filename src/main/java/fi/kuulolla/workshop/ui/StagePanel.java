package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The selected stage: told in a few lines, or open for changes. */
final class StagePanel extends Section {
    private final Words words;
    private final StageWords stageWords;
    private final StageForm.Edits edits;
    private final H2 heading = new H2();
    private final Div content = new Div();
    private @Nullable StageForm form;
    private boolean editing;

    StagePanel(Words words, StageWords stageWords, StageForm.Edits edits) {
        this.words = words;
        this.stageWords = stageWords;
        this.edits = edits;
        addClassNames("k-panel", "k-stack", "stage-panel");
        content.addClassName("k-stack");
        heading.setId("stage-heading");
        getElement().setAttribute("aria-labelledby", "stage-heading");
        add(heading, content);
    }

    /** Shows the stage as it is now; a form that is open on the same stage keeps what is being typed. */
    void show(WorkshopView workshop, StageView stage) {
        heading.setText(words.text(stage.name(), workshop));
        if (!editing) {
            form = null;
            tell(workshop, stage);
        } else if (form != null && form.isFor(stage.id())) {
            form.refresh(stage);
        } else {
            openForm(workshop, stage);
        }
    }

    void edit(WorkshopView workshop, StageView stage) {
        editing = true;
        show(workshop, stage);
        if (form != null) {
            form.focusName();
        }
    }

    private void openForm(WorkshopView workshop, StageView stage) {
        form = new StageForm(stage, workshop, words, stageWords, edits, () -> done(stage.id()));
        content.removeAll();
        content.add(form);
    }

    private void done(UUID stage) {
        editing = false;
        form = null;
        edits.closed(stage);
    }

    private void tell(WorkshopView workshop, StageView stage) {
        content.removeAll();
        Paragraph prompt = new Paragraph(words.of("workshop.quoted", words.text(stage.prompt(), workshop)));
        content.add(prompt, meta(stageWords.languages(stage)));
        for (String line : stageWords.visibility(stage)) {
            Paragraph sees = meta("");
            sees.add(new Icon(line.equals(words.of("workshop.sees.open")) ? "eye" : "eyeoff"), new Span(line));
            sees.addClassName("sees");
            content.add(sees);
        }
        NativeButton edit = Buttons.plain("pen", words.of("workshop.stage.edit"), () -> edits.open(stage.id()));
        edit.addClassName("wide");
        content.add(edit);
    }

    private static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("k-meta");
        return meta;
    }
}
