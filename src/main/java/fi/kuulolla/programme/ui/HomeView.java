package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.programme.HomePanel;
import fi.kuulolla.programme.Overview;
import fi.kuulolla.programme.PlanningLink;
import fi.kuulolla.programme.ProgrammeLink;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectView;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What the organisation develops, and on top what goes on right now. Where there is nothing, it tells the next step. */
@Route(value = "home", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/programme.css")
class HomeView extends Div implements HasDynamicTitle, ProgrammeSection.Wishes {
    private final Programmes programmes;
    private final Projects projects;
    private final ServiceModels models;
    private final List<HomePanel> panels;
    private final Optional<PlanningLink> planning;
    private final List<ProgrammeLink> links;
    private final Staff staff;
    private final Words words;

    HomeView(
            Programmes programmes,
            Projects projects,
            ServiceModels models,
            ObjectProvider<HomePanel> panels,
            ObjectProvider<PlanningLink> planning,
            ObjectProvider<ProgrammeLink> links,
            CurrentStaff currentStaff,
            Texts texts) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        this.planning = Optional.ofNullable(planning.getIfAvailable());
        staff = currentStaff.get();
        this.links = links.stream()
                .filter(link -> link.isFor(staff))
                .sorted(Comparator.comparingInt(ProgrammeLink::order))
                .toList();
        words = new Words(texts, UI.getCurrent().getLocale());
        addClassNames("page", "home");
        show();
    }

    @Override
    public String getPageTitle() {
        return words.of("programme.home.title");
    }

    @Override
    public void rename(ProgrammeView programme) {
        new NameForm(words.of("programme.rename.title"), programme.name(), words, name -> {
            programmes.rename(staff, programme.id(), name);
            show();
        });
    }

    @Override
    public void addProject(ProgrammeView programme) {
        new ProjectForm(words.of("programme.project.new"), null, words, details -> {
            projects.create(staff, programme.id(), details);
            show();
        });
    }

    @Override
    public void edit(ProjectView project) {
        new ProjectForm(words.of("programme.project.edit"), project.details(), words, details -> {
            projects.edit(staff, project.id(), details);
            show();
        });
    }

    @Override
    public void addModel(ProjectView project) {
        new ModelForm(words, (name, summary) -> {
            var model = models.create(staff, project.id(), name, summary);
            UI.getCurrent().navigate("models/" + model);
        });
    }

    private void addProgramme() {
        new NameForm(words.of("programme.new"), "", words, name -> {
            programmes.create(staff, name);
            show();
        });
    }

    private void show() {
        removeAll();
        Overview overview = programmes.overview(staff);
        H1 heading = new H1(words.of("programme.home.title"));
        Div head = new Div(heading);
        head.addClassName("page-h");
        add(head);
        boolean stepTaken = addPanels();
        if (!overview.hasModels()) {
            add(firstSteps(overview));
        } else {
            head.add(Buttons.plain(words.of("programme.new"), this::addProgramme));
            if (!stepTaken) {
                nextStep(overview).ifPresent(this::add);
            }
        }
        overview.programmes().forEach(programme -> add(new ProgrammeSection(programme, links, words, this)));
        if (overview.modelsLeftOut() > 0) {
            add(new Paragraph(words.count("programme.models-left-out", overview.modelsLeftOut())));
        }
    }

    private boolean addPanels() {
        boolean stepTaken = false;
        for (HomePanel panel : panels) {
            Optional<Component> section = panel.forHome(staff);
            section.ifPresent(this::add);
            stepTaken |= section.isPresent() && panel.holdsNextStep();
        }
        return stepTaken;
    }

    private Component firstSteps(Overview overview) {
        if (overview.programmes().isEmpty()) {
            return empty("programme.empty.programme", this::addProgramme);
        }
        if (!overview.hasProjects()) {
            return empty(
                    "programme.empty.project",
                    () -> addProject(overview.programmes().getFirst()));
        }
        ProjectView first = overview.programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .findFirst()
                .orElseThrow();
        return empty("programme.empty.model", () -> addModel(first));
    }

    private Component empty(String key, Runnable step) {
        return new EmptyState(words.of(key + ".heading"), words.of(key), new NextButton(words.of(key + ".step"), step));
    }

    private Optional<Component> nextStep(Overview overview) {
        return planning.flatMap(link -> NextStep.of(overview).map(step -> step.shown(words, link)));
    }
}
