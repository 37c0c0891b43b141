package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.ParticipationLedger.Choices;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of the programme is looked at. Tells each change at once; everything it asks fits into an address. */
final class MatrixFilters extends Div {
    private final Words words;
    private final Consumer<ParticipationFilter> onChange;
    private final NativeButton five;
    private final NativeButton four;
    private final TextField search = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<Means> means = new Select<>();
    private final Select<CellState> state = new Select<>();
    private final Select<Integer> level = new Select<>();
    private final ComboBox<String> project = new ComboBox<>();
    private final Select<String> area = new Select<>();
    private final Select<String> status = new Select<>();
    private final DatePicker at = new DatePicker();
    private PhaseColumns columns;

    MatrixFilters(
            ParticipationFilter filter,
            Choices choices,
            LocalDate today,
            Words words,
            Consumer<ParticipationFilter> onChange) {
        this.words = words;
        this.onChange = onChange;
        this.columns = filter.columns();
        addClassName("matrix-filters");
        five = segment(PhaseColumns.FIVE, "matrix.phases.5");
        four = segment(PhaseColumns.FOUR, "matrix.phases.4");
        Div seg = new Div(five, four);
        seg.addClassName("k-seg");
        seg.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("matrix.phases"));
        search.setLabel(words.of("matrix.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        choice(role, "matrix.role", "matrix.role.all", List.of(Role.values()), words::role);
        choice(
                means,
                "form.means",
                "matrix.all",
                Arrays.stream(Means.values()).filter(Means::counts).toList(),
                words::means);
        choice(state, "matrix.state", "matrix.all", List.of(CellState.values()), words::state);
        choice(level, "matrix.level", "matrix.all", List.of(1, 2, 3, 4, 5), words::level);
        choice(area, "table.area", "matrix.all", choices.areas(), it -> it);
        choice(status, "matrix.model-status", "matrix.all", steps(choices), it -> words.modelStatus(choices, it));
        project.setLabel(words.of("table.project"));
        project.setItems(choices.projects().keySet());
        project.setItemLabelGenerator(it -> choices.projects().getOrDefault(it, it));
        project.setPlaceholder(words.of("matrix.all"));
        project.setClearButtonVisible(true);
        at.setLabel(words.of("matrix.at"));
        at.setLocale(words.locale());
        at.setMax(today);
        at.setClearButtonVisible(true);
        Div more = new Div(project, area, status, means, state, level, at);
        more.addClassName("more");
        NativeDetails details = new NativeDetails(words.of("matrix.more"), more);
        set(filter, choices);
        details.setOpen(narrowed(filter));
        Div bar = new Div(seg, role, search);
        bar.addClassName("bar");
        add(bar, details);
        List.<HasValue<?, ?>>of(search, role, means, state, level, project, area, status, at)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    private static boolean narrowed(ParticipationFilter filter) {
        Set<String> asked = FilterParameters.write(filter).keySet();
        return asked.stream().anyMatch(it -> !Set.of("phases", "role", "search").contains(it));
    }

    private NativeButton segment(PhaseColumns its, String key) {
        return new NativeButton(words.of(key), click -> {
            columns = its;
            press();
            tell();
        });
    }

    private void press() {
        five.getElement().setAttribute("aria-pressed", Boolean.toString(columns == PhaseColumns.FIVE));
        four.getElement().setAttribute("aria-pressed", Boolean.toString(columns == PhaseColumns.FOUR));
    }

    private <T> void choice(Select<T> field, String label, String all, List<T> items, Function<T, String> text) {
        field.setLabel(words.of(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.of(all));
        field.setItemLabelGenerator(it -> it == null ? words.of(all) : text.apply(it));
    }

    private void set(ParticipationFilter filter, Choices choices) {
        press();
        search.setValue(filter.search());
        role.setValue(first(filter.roles()));
        means.setValue(first(filter.means()));
        state.setValue(first(filter.states()));
        level.setValue(filter.influence());
        area.setValue(choices.areas().contains(String.valueOf(filter.area())) ? filter.area() : null);
        status.setValue(steps(choices).contains(String.valueOf(filter.modelStatus())) ? filter.modelStatus() : null);
        project.setValue(choices.projects().entrySet().stream()
                .filter(it -> it.getKey().equals(filter.project())
                        || it.getValue().equalsIgnoreCase(String.valueOf(filter.project())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null));
        at.setValue(filter.asOf() == null ? null : FilterParameters.dayOf(filter.asOf()));
    }

    private static List<String> steps(Choices choices) {
        List<String> steps = new ArrayList<>(
                choices.statuses().stream().map(ModelStatus::code).toList());
        steps.add(ParticipationFilter.NO_STATUS);
        return steps;
    }

    private static <T> @Nullable T first(Set<T> codes) {
        return codes.stream().findFirst().orElse(null);
    }

    private void tell() {
        LocalDate day = at.getValue();
        onChange.accept(new ParticipationFilter(
                columns,
                set(role.getValue()),
                set(means.getValue()),
                set(state.getValue()),
                level.getValue(),
                project.getValue(),
                area.getValue(),
                search.getValue(),
                day == null ? null : FilterParameters.endOf(day),
                status.getValue()));
    }

    private static <T> Set<T> set(@Nullable T code) {
        return code == null ? Set.of() : Set.of(code);
    }
}
