package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes the name and summary of a service model and how far its phases are. */
final class EditModelForm extends FormDialog {
    private final ServiceModelView model;
    private final ModelForm.ModelFields fields;
    private final Map<Phase, Select<PhaseState>> states = new EnumMap<>(Phase.class);
    private final Select<ModelStatus> status = new Select<>();
    private final Consumer<EditModel> onSave;

    EditModelForm(ServiceModelView model, List<ModelStatus> scale, Words words, Consumer<EditModel> onSave) {
        super(words.of("programme.model.edit"), words);
        this.model = model;
        this.onSave = onSave;
        fields = new ModelForm.ModelFields(words, model.name(), model.summary());
        status.setLabel(words.of("programme.status"));
        status.setItems(scale);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(words.of("programme.status.none"));
        status.setItemLabelGenerator(it -> it == null ? words.of("programme.status.none") : words.status(it));
        scale.stream()
                .filter(it -> it.code().equals(model.status()))
                .findFirst()
                .ifPresent(status::setValue);
        show(fields.name, fields.name, fields.summary, status, phases());
    }

    @Override
    void save() {
        fields.check(this);
        if (isWrong()) {
            return;
        }
        Map<Phase, PhaseState> phases = new EnumMap<>(Phase.class);
        states.forEach((phase, select) -> select.getOptionalValue().ifPresent(state -> phases.put(phase, state)));
        ModelStatus step = status.getValue();
        onSave.accept(new EditModel(
                model.id(),
                model.version(),
                fields.name.getValue(),
                fields.summary.getValue(),
                phases,
                step == null ? "" : step.code()));
    }

    private Component phases() {
        Div group = new Div(new H3(words.of("programme.phases")));
        group.addClassName("form-phases");
        for (Phase phase : Phase.values()) {
            Select<PhaseState> state = new Select<>();
            state.setLabel(words.phase(phase));
            state.setItems(PhaseState.values());
            state.setItemLabelGenerator(words::state);
            model.toldStateOf(phase).ifPresentOrElse(state::setValue, () -> {
                state.setEmptySelectionAllowed(true);
                state.setEmptySelectionCaption(words.state(null));
            });
            states.put(phase, state);
            group.add(state);
        }
        return group;
    }
}
