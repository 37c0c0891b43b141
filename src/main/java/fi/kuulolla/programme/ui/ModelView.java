package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.NextPhase;
import fi.kuulolla.programme.PhaseFacts;
import fi.kuulolla.programme.PlanningLink;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One service model: its phases as cups, what other rooms tell about it, what is not yet described, and the next workshop. */
@Route(value = "models", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/programme.css")
class ModelView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final ServiceModels models;
    private final StatusScales scales;
    private final ModelLinks links;
    private final List<ModelPanel> panels;
    private final List<PhaseFacts> facts;
    private final Optional<PlanningLink> planning;
    private final Staff staff;
    private final Words words;
    private String title = "";

    ModelView(
            ServiceModels models,
            StatusScales scales,
            ModelLinks links,
            ObjectProvider<ModelPanel> panels,
            ObjectProvider<PhaseFacts> facts,
            ObjectProvider<PlanningLink> planning,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary) {
        this.models = models;
        this.scales = scales;
        this.links = links;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ModelPanel::order))
                .toList();
        this.facts = facts.stream()
                .sorted(Comparator.comparingInt(PhaseFacts::order))
                .toList();
        this.planning = Optional.ofNullable(planning.getIfAvailable());
        staff = currentStaff.get();
        words = new Words(texts, vocabulary, UI.getCurrent().getLocale());
        addClassNames("page", "model-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(models.get(staff, parse(id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ServiceModelView model) {
        title = model.name();
        removeAll();
        add(head(model), cups(model));
        Div columns = new Div();
        columns.addClassName("model-columns");
        Div sections = new Div();
        sections.addClassName("model-sections");
        panels.forEach(panel -> panel.forModel(staff, model).ifPresent(sections::add));
        Div side = new Div(
                new LinksPanel(links, staff, model.id(), words),
                new NotDescribed(gaps(model), missingFields(model), words));
        side.addClassName("model-sections");
        columns.add(sections, side);
        add(columns);
    }

    private Component head(ServiceModelView model) {
        Paragraph where = new Paragraph(words.of("programme.model.where", model.projectName(), model.programmeName()));
        where.addClassName("k-over");
        Div told = new Div(where, new H1(model.name()));
        String status = words.status(scales.ofModel(staff, model.id()), model.status());
        if (!status.isEmpty()) {
            told.add(ModelStatusSign.of(status, words));
        }
        if (!model.summary().isEmpty()) {
            Paragraph summary = new Paragraph(model.summary());
            summary.addClassName("summary");
            told.add(summary);
        }
        Anchor describe = new Anchor("/models/" + model.id() + "/description", words.of("programme.describe"));
        describe.addClassName("k-btn");
        Div steps = new Div(describe, Buttons.plain(words.of("programme.model.edit"), () -> edit(model.id())));
        steps.addClassName("steps");
        planning.ifPresent(link -> NextPhase.of(model.phases())
                .map(phase -> new NextLink(link.forPhase(model.id(), phase), words.plan(phase)))
                .ifPresent(steps::add));
        Div head = new Div(told, steps);
        head.addClassName("page-h");
        return head;
    }

    private Component cups(ServiceModelView model) {
        H2 heading = new H2(words.of("programme.phases"));
        heading.addClassName("k-sr");
        List<Map<Phase, Component>> told =
                facts.stream().map(fact -> fact.inPhases(staff, model)).toList();
        Optional<Phase> current = NextPhase.of(model.phases());
        OrderedList cups = new OrderedList();
        cups.addClassName("phase-cups");
        for (Phase phase : Phase.values()) {
            List<Component> itsFacts = told.stream()
                    .flatMap(of -> Optional.ofNullable(of.get(phase)).stream())
                    .toList();
            boolean isCurrent = current.filter(phase::equals).isPresent();
            cups.add(new PhaseCup(phase, model.toldStateOf(phase).orElse(null), isCurrent, itsFacts, words));
        }
        return new Div(heading, cups);
    }

    private List<String> gaps(ServiceModelView model) {
        List<String> gaps = new ArrayList<>();
        for (PhaseFacts fact : facts) {
            Map<Phase, String> ofFact = fact.gaps(staff, model);
            for (Phase phase : Phase.values()) {
                Optional.ofNullable(ofFact.get(phase)).ifPresent(gaps::add);
            }
        }
        if (model.summary().isEmpty()) {
            gaps.add(words.of("programme.not-described.summary"));
        }
        return gaps;
    }

    private static List<ModelField> missingFields(ServiceModelView model) {
        return Arrays.stream(ModelField.values())
                .filter(field -> !model.fields().containsKey(field))
                .toList();
    }

    private void edit(UUID id) {
        ServiceModelView fresh = models.get(staff, id);
        new EditModelForm(fresh, scales.ofModel(staff, id), words, edit -> {
            models.edit(staff, edit);
            show(models.get(staff, id));
        });
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
