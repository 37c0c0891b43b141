package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import fi.kuulolla.programme.EditModel;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Changes the name and summary of a service model and how far its phases are. */
final class EditModelForm extends FormDialog {
    private final ServiceModelView model;
    private final ModelForm.ModelFields fields;
    private final Map<Phase, Select<PhaseState>> states = new EnumMap<>(Phase.class);
    private final Consumer<EditModel> onSave;

    EditModelForm(ServiceModelView model, Words words, Consumer<EditModel> onSave) {
        super(words.of("programme.model.edit"), words);
        this.model = model;
        this.onSave = onSave;
        fields = new ModelForm.ModelFields(words, model.name(), model.summary());
        show(fields.name, fields.name, fields.summary, phases());
    }

    @Override
    void save() {
        fields.check(this);
        if (isWrong()) {
            return;
        }
        Map<Phase, PhaseState> phases = new EnumMap<>(Phase.class);
        states.forEach((phase, select) -> phases.put(phase, select.getValue()));
        onSave.accept(
                new EditModel(model.id(), model.version(), fields.name.getValue(), fields.summary.getValue(), phases));
    }

    private Component phases() {
        Div group = new Div(new H3(words.of("programme.phases")));
        group.addClassName("form-phases");
        for (Phase phase : Phase.values()) {
            Select<PhaseState> state = new Select<>();
            state.setLabel(words.phase(phase));
            state.setItems(PhaseState.values());
            state.setItemLabelGenerator(words::state);
            state.setValue(model.stateOf(phase));
            states.put(phase, state);
            group.add(state);
        }
        return group;
    }
}
