package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.participation.Confirmation;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shell.Press;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes down in under a minute what happened elsewhere ("a survey in spring, 40 clients"), or what a passage of a description
 * says.
 */
final class QuickForm extends Dialog {
    /** Stands for a level nobody knows; a select has no empty value of its own. */
    private static final int UNKNOWN = -1;

    private final Words words;
    private final Consumer<Told> onSave;
    private final Select<LedgerPhase> phase = new Select<>();
    private final Select<Status> status = new Select<>();
    private final MultiSelectComboBox<Means> means = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>();
    private final Map<Role, IntegerField> people = new EnumMap<>(Role.class);
    private final Div heads = new Div();
    private final Select<Integer> level = new Select<>();
    private final TextArea basis = new TextArea();
    private final TextField link = new TextField();
    private final Paragraph problem = new Paragraph();

    /** About a model. */
    QuickForm(String name, LedgerPhase its, Words words, Consumer<Told> onSave) {
        this(words.of("quick.title", name), its, null, words, onSave);
    }

    /** About a passage of a description, which is the basis. */
    QuickForm(String title, LedgerPhase its, @Nullable String passage, Words words, Consumer<Told> onSave) {
        this.words = words;
        this.onSave = onSave;
        setHeaderTitle(title);
        addClassName("quick-form");
        setWidth("40rem");
        setMaxWidth("100%");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        what(its);
        who();
        Div fields = new Div(phase, status, means, level, roles, heads, basis, link, problem);
        fields.addClassNames("record-form", "quick-fields");
        if (passage != null) {
            HtmlContainer quote = new HtmlContainer("blockquote");
            quote.setText(passage);
            quote.addClassName("quote");
            add(quote);
            basis.setValue(passage);
            basis.setVisible(false);
            link.setVisible(false);
            heads.removeFromParent();
        }
        add(fields);
        NativeButton save = new NativeButton(words.of(passage == null ? "quick.save" : "reading.attach"));
        save.addClassNames("k-btn", "primary");
        Press.on(save, this::submit);
        NativeButton back = new NativeButton(words.of("cancel"), click -> close());
        back.addClassNames("k-btn", "quiet");
        getFooter().add(back, save);
        levels();
        open();
        means.focus();
    }

    private void what(LedgerPhase its) {
        phase.setLabel(words.of("table.phase"));
        phase.setItems(LedgerPhase.values());
        phase.setItemLabelGenerator(words::phase);
        phase.setValue(its);
        status.setLabel(words.of("form.status"));
        status.setItems(Status.PARTICIPATED, Status.DID_NOT_PARTICIPATE, Status.NOT_DESCRIBED);
        status.setItemLabelGenerator(words::status);
        status.setValue(Status.PARTICIPATED);
        status.addValueChangeListener(change -> levels());
        means.setLabel(words.of("form.means"));
        means.setItems(Means.values());
        means.setItemLabelGenerator(words::means);
        level.setLabel(words.of("form.level"));
        level.setItemLabelGenerator(it -> it == UNKNOWN ? words.of("form.level.unknown") : words.level(it));
        basis.setLabel(words.of("quick.basis"));
        basis.setHelperText(words.of("quick.basis.help"));
        basis.setMaxLength(CleanText.LONG);
        link.setLabel(words.of("quick.link"));
    }

    private void who() {
        roles.setLabel(words.of("quick.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(words::role);
        heads.addClassName("people");
        for (Role role : Role.values()) {
            IntegerField n = new IntegerField(words.of("quick.people", words.role(role)));
            n.setMin(0);
            n.setMax(Confirmation.MOST_PEOPLE);
            n.setI18n(new IntegerField.IntegerFieldI18n()
                    .setMinErrorMessage(words.problem("people-invalid"))
                    .setMaxErrorMessage(words.problem("people-invalid"))
                    .setBadInputErrorMessage(words.problem("people-invalid")));
            n.setStepButtonsVisible(true);
            people.put(role, n);
        }
        roles.addValueChangeListener(change -> showHeads());
        roles.setValue(Set.of(Role.CLIENT));
    }

    private void showHeads() {
        heads.removeAll();
        people.forEach((role, field) -> {
            if (roles.getValue().contains(role)) {
                heads.add(field);
            }
        });
    }

    private void levels() {
        boolean took = status.getValue() == Status.PARTICIPATED;
        level.setVisible(took);
        means.setVisible(took);
        roles.setVisible(took);
        heads.setVisible(took);
        if (level.getValue() == null) {
            level.setItems(List.of(UNKNOWN, 1, 2, 3, 4, 5));
            level.setValue(UNKNOWN);
        }
    }

    private void submit() {
        problem.setVisible(false);
        // A number that cannot be is not a number nobody knows: it says so at its field, and nothing is written.
        Optional<IntegerField> wrong = heads.getChildren()
                .map(IntegerField.class::cast)
                .filter(it -> heads.isVisible() && it.isInvalid())
                .findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        try {
            Told told = told();
            // Checks what contradicts itself before the dialog is gone.
            told.of(new UUID(0, 0));
            onSave.accept(told);
            close();
        } catch (Refused refused) {
            problem.setText(words.problem(refused));
            problem.setVisible(true);
        }
    }

    private Told told() {
        boolean took = status.getValue() == Status.PARTICIPATED;
        if (took && roles.getValue().stream().noneMatch(role -> role.side() == Side.EXPERIENCE)) {
            throw new Refused("experience-side-missing");
        }
        if (took && means.getValue().isEmpty()) {
            throw new Refused("means-missing");
        }
        return new Told(
                phase.getValue(),
                status.getValue(),
                took ? influence() : null,
                took ? who(roles.getValue()) : Map.of(),
                took ? means.getValue() : Set.of(),
                basis.getValue(),
                link.getValue());
    }

    private @Nullable Integer influence() {
        return level.getValue() == UNKNOWN ? null : level.getValue();
    }

    private Map<Role, @Nullable Integer> who(Set<Role> chosen) {
        Map<Role, @Nullable Integer> told = new EnumMap<>(Role.class);
        people.forEach((role, field) -> {
            if (chosen.contains(role)) {
                Integer n = field.getValue();
                told.put(role, n != null && n > 0 ? n : null);
            }
        });
        return told;
    }
}
