package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.report.ReportOrder;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is to stand in a report: of which programme, which part of it, in which language and for whom. Tells each change at once. */
final class ReportForm extends Div {
    private final ReportWords words;
    private final Consumer<ReportOrder> onChange;
    private final Select<ProgrammeView> programme = new Select<>();
    private final RadioButtonGroup<PhaseColumns> columns = new RadioButtonGroup<>();
    private final Select<String> project = new Select<>();
    private final Select<String> area = new Select<>();
    private final Select<String> status = new Select<>();
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Means> means = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CellState> states = new MultiSelectComboBox<>();
    private final Select<Integer> level = new Select<>();
    private final TextField search = new TextField();
    private final DatePicker at;
    private final Select<Lang> language = new Select<>();
    private final RadioButtonGroup<Publicity> publicity = new RadioButtonGroup<>();

    ReportForm(
            List<ProgrammeView> programmes,
            ReportOrder order,
            LocalDate today,
            ReportWords words,
            Consumer<ReportOrder> onChange) {
        this.words = words;
        this.onChange = onChange;
        at = Days.until(words.of("at"), words.locale(), today);
        addClassName("report-form");
        ProgrammeView its = programmes.stream()
                .filter(it -> it.id().equals(order.programme()))
                .findFirst()
                .orElse(programmes.getFirst());
        programme.setLabel(words.of("programme"));
        programme.setItems(programmes);
        programme.setItemLabelGenerator(ProgrammeView::name);
        programme.setValue(its);
        columns.setLabel(words.of("phases"));
        columns.setItems(PhaseColumns.FOUR, PhaseColumns.FIVE);
        columns.setItemLabelGenerator(it -> words.of(it == PhaseColumns.FIVE ? "phases.5" : "phases.4"));
        columns.setValue(order.filter().columns());
        narrowing(its, order.filter());
        language.setLabel(words.of("language"));
        language.setItems(Lang.FI, Lang.SV, Lang.EN);
        language.setItemLabelGenerator(words::language);
        language.setValue(order.language());
        publicity.setLabel(words.of("publicity"));
        publicity.setItems(Publicity.values());
        publicity.setItemLabelGenerator(words::publicity);
        publicity.setHelperText(words.of("publicity.help"));
        publicity.setValue(order.publicity());
        add(section("what", programme, columns, details(order.filter())), section("who", language, publicity));
        programme.addValueChangeListener(change ->
                onChange.accept(ReportOrder.everything(change.getValue().id(), language.getValue())));
        List.<HasValue<?, ?>>of(
                        columns, project, area, status, roles, means, states, level, search, at, language, publicity)
                .forEach(field -> field.addValueChangeListener(change -> onChange.accept(order())));
    }

    private void narrowing(ProgrammeView its, ParticipationFilter filter) {
        List<String> projects =
                its.projects().stream().map(it -> it.id().toString()).toList();
        choice(
                project,
                "project",
                projects,
                id -> its.projects().stream()
                        .filter(it -> it.id().toString().equals(id))
                        .map(it -> it.name())
                        .findFirst()
                        .orElse(id));
        project.setValue(its.projects().stream()
                .filter(it -> it.id().toString().equals(filter.project())
                        || it.name().equalsIgnoreCase(String.valueOf(filter.project())))
                .map(it -> it.id().toString())
                .findFirst()
                .orElse(null));
        List<String> areas = its.projects().stream()
                .map(it -> it.details().area())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        choice(area, "area", areas, it -> it);
        area.setValue(areas.contains(String.valueOf(filter.area())) ? filter.area() : null);
        List<String> steps =
                new ArrayList<>(its.statuses().stream().map(ModelStatus::code).toList());
        steps.add(ParticipationFilter.NO_STATUS);
        choice(status, "model-status", steps, it -> words.modelStatus(its.statuses(), it));
        status.setValue(steps.contains(String.valueOf(filter.modelStatus())) ? filter.modelStatus() : null);
        several(roles, "roles", List.of(Role.values()), words::role);
        roles.setHelperText(words.of("roles.help"));
        roles.setValue(filter.roles());
        several(
                means,
                "means",
                Arrays.stream(Means.values()).filter(Means::counts).toList(),
                words::means);
        means.setValue(filter.means());
        several(states, "states", List.of(CellState.values()), words::state);
        states.setValue(filter.states());
        choice(level, "level", List.of(1, 2, 3, 4, 5), words::level);
        level.setValue(filter.influence());
        search.setLabel(words.of("search"));
        search.setMaxLength(100);
        search.setValue(filter.search());
        at.setValue(filter.asOf() == null ? null : FilterParameters.dayOf(filter.asOf()));
    }

    private NativeDetails details(ParticipationFilter filter) {
        Div fields = new Div(project, area, status, roles, means, states, level, search, at);
        fields.addClassName("fields");
        NativeDetails details = new NativeDetails(words.of("narrow"), fields);
        details.setOpen(FilterParameters.write(filter).keySet().stream().anyMatch(it -> !it.equals("phases")));
        return details;
    }

    private <T> void choice(Select<T> field, String key, List<T> items, Function<T, String> text) {
        field.setLabel(words.of(key));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.of("all"));
        field.setItemLabelGenerator(it -> it == null ? words.of("all") : text.apply(it));
    }

    private <T> void several(MultiSelectComboBox<T> field, String key, List<T> items, Function<T, String> text) {
        field.setLabel(words.of(key));
        field.setItems(items);
        field.setItemLabelGenerator(text::apply);
        field.setPlaceholder(words.of(key + ".all"));
    }

    private Section section(String key, Component... parts) {
        H2 heading = new H2(words.of(key));
        heading.setId("report-" + key);
        Section section = new Section(heading);
        section.add(parts);
        section.getElement().setAttribute("aria-labelledby", "report-" + key);
        return section;
    }

    private ReportOrder order() {
        LocalDate day = at.getValue();
        return new ReportOrder(
                programme.getValue().id(),
                new ParticipationFilter(
                        columns.getValue(),
                        roles.getValue(),
                        means.getValue(),
                        states.getValue(),
                        level.getValue(),
                        project.getValue(),
                        area.getValue(),
                        search.getValue().strip(),
                        day == null ? null : FilterParameters.endOf(day),
                        status.getValue()),
                language.getValue(),
                publicity.getValue());
    }
}
