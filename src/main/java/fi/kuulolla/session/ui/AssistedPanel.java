package fi.kuulolla.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.OwnNote;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.StageView;
import java.util.List;
import java.util.UUID;

/**
 * A note typed for somebody who has no device: spoken or on paper. It goes in only after it was read back and its writer agreed,
 * and its writer gets the way to its answer on paper.
 */
final class AssistedPanel extends Div implements Part {
    private final Desk desk;
    private final Contributions contributions;
    private final Select<Role> role = new Select<>();
    private final Select<StageView> stage = new Select<>();
    private final TextArea text = new TextArea();
    private final Checkbox agreed = new Checkbox();
    private final AnswerSlip slip;
    private final NativeButton save;
    private final Warning nowhere;
    private List<UUID> offered = List.of();
    private Now now;

    AssistedPanel(Desk desk, Contributions contributions, JoinAddress address, Now now) {
        this.now = now;
        this.desk = desk;
        this.contributions = contributions;
        Words words = desk.words();
        addClassNames("ck-form", "ck-assisted");
        nowhere = new Warning(words.t("assisted.nowhere"));
        role.setLabel(words.t("assisted.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(words::role);
        stage.setLabel(words.t("assisted.stage"));
        text.setLabel(words.t("assisted.text"));
        text.setMaxLength(CleanText.CONTRIBUTION);
        text.setMinHeight("7rem");
        agreed.setLabel(words.t("assisted.agreed"));
        agreed.setManualValidation(true);
        agreed.setErrorMessage(words.problem("read-back-missing"));
        agreed.addValueChangeListener(change -> agreed.setInvalid(false));
        save = Controls.styled(Controls.button(words.t("assisted.save"), this::save), "is-strong");
        slip = new AnswerSlip(words, address);
        add(Controls.meta(words.t("assisted.why")), nowhere, role, stage, text, agreed, save, slip);
    }

    /** Where writing begins. */
    void begin() {
        role.focus();
    }

    private void save() {
        Words words = desk.words();
        role.setInvalid(role.getValue() == null);
        role.setErrorMessage(words.t("assisted.role.missing"));
        StageView in = stage.getValue();
        if (role.getValue() == null || in == null) {
            return;
        }
        // Nothing written, as when the button is tapped again after it has worked: no error, the field has the focus.
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        // Said where it is mended, and kept there until it is.
        agreed.setInvalid(!agreed.getValue());
        if (!agreed.getValue()) {
            agreed.focus();
            return;
        }
        desk.steering().attempt(() -> {
            OwnNote note = contributions.addAssisted(
                    desk.staff(), desk.workshop(), in.id(), role.getValue(), text.getValue(), agreed.getValue());
            slip.show(note.answerCode(), now.workshop());
            text.clear();
            agreed.clear();
        });
    }

    @Override
    public void show(Now fresh) {
        now = fresh;
        List<StageView> open = fresh.workshop().stages().stream()
                .filter(s -> fresh.kind(s).takesNotes() && s.hasRun() && !s.sealed())
                .toList();
        List<UUID> ids = open.stream().map(StageView::id).toList();
        nowhere.setVisible(ids.isEmpty());
        Controls.allow(save, !ids.isEmpty());
        if (ids.equals(offered)) {
            return;
        }
        offered = ids;
        stage.setItems(open);
        stage.setItemLabelGenerator(s -> desk.words().of(s.name(), fresh.workshop()));
        fresh.stage()
                .filter(s -> ids.contains(s.id()))
                .or(() -> open.stream().reduce((a, b) -> b))
                .ifPresent(stage::setValue);
    }
}
