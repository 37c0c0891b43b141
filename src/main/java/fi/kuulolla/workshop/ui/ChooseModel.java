package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.kuulolla.programme.ModelLine;
import fi.kuulolla.programme.NextPhase;
import fi.kuulolla.programme.Overview;
import fi.kuulolla.shared.Phase;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** For which service model and phase a workshop is planned. */
final class ChooseModel extends Dialog {
    private final Select<ModelLine> model = new Select<>();
    private final Select<Phase> phase = new Select<>();

    ChooseModel(Overview overview, Words words, BiConsumer<UUID, Phase> onChosen) {
        setHeaderTitle(words.of("workshop.choose"));
        List<ModelLine> models = overview.programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .flatMap(project -> project.models().stream())
                .toList();
        getFooter().add(Buttons.plain(words.of("workshop.cancel"), this::close));
        if (models.isEmpty()) {
            add(new Paragraph(words.of("workshop.choose.none")), new Anchor("/home", words.of("workshop.choose.home")));
            return;
        }
        model.setLabel(words.of("workshop.choose.model"));
        model.setItems(models);
        model.setItemLabelGenerator(ModelLine::name);
        model.addValueChangeListener(change ->
                phase.setValue(NextPhase.of(change.getValue().phases()).orElse(Phase.EVALUATION)));
        phase.setLabel(words.of("workshop.choose.phase"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(words::phase);
        model.setValue(models.getFirst());
        Div form = new Div(model, phase);
        form.addClassName("choose-form");
        add(form);
        var go = Buttons.plain(words.of("workshop.choose.go"), () -> {
            close();
            onChosen.accept(model.getValue().id(), phase.getValue());
        });
        go.addClassName("primary");
        getFooter().add(go);
    }
}
