package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.StatusScales.Step;
import fi.kuulolla.shared.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names the steps of a programme's scale, in their order. */
final class StatusScaleForm extends FormDialog {
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Consumer<List<Step>> onSave;

    private record Line(@Nullable String code, TextField name) {}

    StatusScaleForm(
            String programme,
            List<ModelStatus> scale,
            List<ModelStatus> usual,
            Words words,
            Consumer<List<Step>> onSave) {
        super(words.of("programme.status.scale.title", programme), words);
        this.onSave = onSave;
        Paragraph lead = new Paragraph(words.of("programme.status.scale.lead"));
        lead.addClassName("k-meta");
        list.addClassName("scale-lines");
        fill(scale);
        Div more = new Div(
                Buttons.plain(
                        words.of("programme.status.add"), () -> add(null, "").focus()),
                Buttons.quiet(words.of("programme.status.usual"), () -> fill(usual)));
        more.addClassName("steps");
        show(lines.getFirst().name(), lead, list, more);
    }

    @Override
    void save() {
        lines.forEach(line -> check(line.name(), () -> CleanText.of(line.name().getValue(), CleanText.TITLE)));
        if (!isWrong()) {
            onSave.accept(lines.stream()
                    .map(it -> new Step(it.code(), it.name().getValue()))
                    .toList());
        }
    }

    private void fill(List<ModelStatus> scale) {
        lines.clear();
        scale.forEach(it -> lines.add(new Line(it.code(), field(words.status(it)))));
        draw();
    }

    private TextField add(@Nullable String code, String name) {
        TextField field = field(name);
        lines.add(new Line(code, field));
        draw();
        return field;
    }

    private TextField field(String name) {
        TextField field = tended(new TextField());
        field.setManualValidation(true);
        field.setValue(name);
        return field;
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            Line line = lines.get(i);
            line.name().setLabel(words.of("programme.status.step", i + 1));
            Div row = new Div(line.name());
            var up = Buttons.quiet(words.of("programme.up"), () -> {
                lines.add(place - 1, lines.remove(place));
                draw();
                line.name().focus();
            });
            up.setEnabled(i > 0);
            named(up, "programme.up.of", line);
            var away = Buttons.quiet(words.of("programme.remove"), () -> {
                lines.remove(place);
                draw();
                lines.get(Math.min(place, lines.size() - 1)).name().focus();
            });
            away.setEnabled(lines.size() > 1);
            named(away, "programme.remove.of", line);
            row.add(up, away);
            row.addClassName("scale-line");
            list.add(row);
        }
    }

    private void named(com.vaadin.flow.component.Component button, String key, Line line) {
        button.getElement().setAttribute("aria-label", words.of(key, line.name().getValue()));
    }
}
