package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.WorkshopDetails;
import fi.kuulolla.workshop.WorkshopView;
import java.util.function.Consumer;

/** Why, when and how the workshop is held: told in a few lines, or open for changes. */
final class DetailsPanel extends Section {
    private final Words words;
    private final Save save;
    private final Consumer<WorkshopDetails> change;
    private final Div content = new Div();
    private boolean editing;

    DetailsPanel(WorkshopView workshop, Words words, Save save, Consumer<WorkshopDetails> change) {
        this.words = words;
        this.save = save;
        this.change = change;
        addClassNames("k-panel", "k-stack");
        H2 heading = new H2(words.of("workshop.details"));
        heading.setId("details-heading");
        getElement().setAttribute("aria-labelledby", "details-heading");
        content.addClassName("k-stack");
        add(heading, content);
        show(workshop);
    }

    void show(WorkshopView workshop) {
        if (!editing) {
            tell(workshop);
        }
    }

    private void edit(WorkshopView workshop) {
        editing = true;
        content.removeAll();
        DetailsForm form = new DetailsForm(workshop, words, save, change);
        NativeButton done = Buttons.plain(words.of("workshop.stage.done"), () -> {
            if (form.isAllSaved()) {
                editing = false;
                save.now(() -> {});
            }
        });
        content.add(form, new Div(done));
        form.focusFirst();
    }

    private void tell(WorkshopView workshop) {
        content.removeAll();
        if (workshop.purpose().isBlank()) {
            Paragraph missing = new Paragraph(new Icon("pen"), new Span(words.of("workshop.details.noPurpose")));
            missing.addClassName("k-warn");
            content.add(missing);
        } else {
            Paragraph purpose = new Paragraph(workshop.purpose());
            purpose.addClassName("pre-line");
            content.add(purpose);
        }
        content.add(
                line(words.date(workshop.startsAt(), workshop.zone()) + " "
                        + words.of("workshop.at", words.time(workshop.startsAt(), workshop.zone()))
                        + " · " + words.channel(workshop.channel())),
                line(words.of("workshop.details.code", workshop.joinCode())),
                line(
                        workshop.contact().isBlank()
                                ? words.of("workshop.details.noContact")
                                : words.of("workshop.details.ask", workshop.contact())),
                line(words.count("workshop.details.kept", workshop.retentionMonths())));
        if (workshop.admission()) {
            content.add(line(words.of("workshop.details.admitted")));
        }
        NativeButton edit = Buttons.plain("pen", words.of("workshop.details.edit"), () -> edit(workshop));
        edit.addClassName("wide");
        content.add(edit);
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("k-meta");
        return line;
    }
}
