package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fi.kuulolla.participation.Confirmation;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.NextButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Confirms a draft or corrects a record: status, level, who, by which means. What contradicts itself is said here. */
final class RecordForm extends Div {
    /** Stands for a level nobody knows; a select has no empty value of its own. */
    private static final int UNKNOWN = -1;

    private static final List<String> CHANNELS = List.of("onsite", "remote", "hybrid", "phone", "paper");

    private final RecordView record;
    private final Words words;
    private final Consumer<Confirmation> onConfirm;
    private final Select<Status> status = new Select<>();
    private final Select<Integer> level = new Select<>();
    private final Map<Role, IntegerField> roles = new EnumMap<>(Role.class);
    private final MultiSelectComboBox<Means> means = new MultiSelectComboBox<>();
    private final Select<String> channel = new Select<>();
    private final TextArea more = new TextArea();
    private final Paragraph problem = new Paragraph();

    RecordForm(
            RecordView record, Words words, boolean next, Consumer<Confirmation> onConfirm, @Nullable Runnable cancel) {
        this.record = record;
        this.words = words;
        this.onConfirm = onConfirm;
        addClassName("record-form");
        what(record);
        who(record);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div steps = new Div(save(words.of(record.draft() ? "confirm" : "correct.save"), next));
        steps.addClassNames("k-row", "k-wrap");
        if (cancel != null) {
            NativeButton back = new NativeButton(words.of("cancel"), click -> cancel.run());
            back.addClassNames("k-btn", "quiet");
            steps.add(back);
        }
        add(problem, steps);
    }

    /** The next step of the page, or one of several things that can be done on it. */
    private Component save(String text, boolean next) {
        if (next) {
            return new NextButton(text, this::submit);
        }
        NativeButton save = new NativeButton(text, click -> submit());
        save.addClassNames("k-btn", "primary");
        return save;
    }

    private void what(RecordView record) {
        status.setLabel(words.of("form.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(words::status);
        level.setLabel(words.of("form.level"));
        level.setItemLabelGenerator(it -> it == UNKNOWN ? words.of("form.level.unknown") : words.level(it));
        Integer suggested = record.suggestedInfluence();
        if (suggested != null) {
            level.setHelperText(words.of("form.level.suggested", words.level(suggested)));
        }
        status.addValueChangeListener(change -> levels(null));
        status.setValue(record.status());
        levels(record.influence());
        means.setLabel(words.of("form.means"));
        means.setItems(Means.values());
        means.setItemLabelGenerator(words::means);
        means.setValue(record.means());
        channel.setLabel(words.of("form.channel"));
        channel.setItems(CHANNELS);
        channel.setItemLabelGenerator(words::channel);
        channel.setValue(record.channel());
        more.setLabel(words.of("form.words"));
        more.setHelperText(words.of("form.words.help"));
        more.setMaxLength(CleanText.LONG);
        more.setValue(record.basis());
        Div fields = new Div(status, level, means, channel);
        fields.addClassName("fields");
        add(fields);
    }

    /** Only levels that go with the status can be chosen. */
    private void levels(@Nullable Integer chosen) {
        switch (status.getValue()) {
            case PARTICIPATED -> {
                level.setItems(5, 4, 3, 2, 1, UNKNOWN);
                level.setValue(chosen == null || chosen == 0 ? UNKNOWN : chosen);
                level.setVisible(true);
            }
            case DID_NOT_PARTICIPATE -> {
                level.setItems(0);
                level.setValue(0);
                level.setVisible(true);
            }
            default -> level.setVisible(false);
        }
    }

    private void who(RecordView record) {
        Div known = new Div();
        known.addClassName("people");
        Div others = new Div();
        others.addClassName("people");
        for (Role role : Role.values()) {
            IntegerField people = new IntegerField(words.role(role));
            people.setMin(0);
            people.setMax(Confirmation.MOST_PEOPLE);
            people.setI18n(new IntegerField.IntegerFieldI18n()
                    .setMinErrorMessage(words.problem("people-invalid"))
                    .setMaxErrorMessage(words.problem("people-invalid"))
                    .setBadInputErrorMessage(words.problem("people-invalid")));
            people.setStepButtonsVisible(true);
            people.setValue(record.roles().get(role));
            if (record.roles().containsKey(role) && record.roles().get(role) == null) {
                people.setHelperText(words.of("form.people.unknown"));
            }
            roles.put(role, people);
            (record.roles().containsKey(role) ? known : others).add(people);
        }
        add(known, new NativeDetails(words.of("form.other-roles"), others), more);
    }

    private void submit() {
        problem.setVisible(false);
        Optional<IntegerField> wrong =
                roles.values().stream().filter(IntegerField::isInvalid).findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        try {
            onConfirm.accept(new Confirmation(
                    status.getValue(), influence(), people(), means.getValue(), channel.getValue(), more.getValue()));
        } catch (Refused refused) {
            problem.setText(words.problem(refused.code()));
            problem.setVisible(true);
        }
    }

    private @Nullable Integer influence() {
        return !level.isVisible() || level.getValue() == UNKNOWN ? null : level.getValue();
    }

    /** Who was there stays there when nobody knows how many; zero takes them away. */
    private Map<Role, @Nullable Integer> people() {
        Map<Role, @Nullable Integer> people = new EnumMap<>(Role.class);
        roles.forEach((role, field) -> {
            Integer n = field.getValue();
            boolean thereAnyway = n == null && record.roles().containsKey(role);
            if (thereAnyway || (n != null && n > 0)) {
                people.put(role, n);
            }
        });
        return people;
    }
}
