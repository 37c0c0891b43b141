package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.HomePanel;
import fi.kuulolla.programme.Overview;
import fi.kuulolla.programme.PlanningLink;
import fi.kuulolla.programme.ProgrammeLink;
import fi.kuulolla.programme.ProgrammeSearch;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ProjectView;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.programme.StatusScales;
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
class HomeView extends Div implements HasDynamicTitle, BeforeEnterObserver, ProgrammeSection.Wishes {
    private static final String ASKED = "search";

    private final Programmes programmes;
    private final Projects projects;
    private final ServiceModels models;
    private final ProgrammeSearch search;
    private final StatusScales scales;
    private final List<HomePanel> panels;
    private final Optional<PlanningLink> planning;
    private final List<ProgrammeLink> links;
    private final Staff staff;
    private final Words words;
    private final Div content = new Div();
    private String asked = "";

    HomeView(
            Programmes programmes,
            Projects projects,
            ServiceModels models,
            ProgrammeSearch search,
            StatusScales scales,
            ObjectProvider<HomePanel> panels,
            ObjectProvider<PlanningLink> planning,
            ObjectProvider<ProgrammeLink> links,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.search = search;
        this.scales = scales;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        this.planning = Optional.ofNullable(planning.getIfAvailable());
        staff = currentStaff.get();
        this.links = links.stream()
                .filter(link -> link.isFor(staff))
                .sorted(Comparator.comparingInt(ProgrammeLink::order))
                .toList();
        words = new Words(texts, vocabulary, UI.getCurrent().getLocale());
        addClassNames("page", "home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> ask = event.getLocation().getQueryParameters().getSingleParameter(ASKED);
        asked = ask.orElse("");
        show();
        if (ask.isPresent() && asked.isEmpty()) {
            getChildren()
                    .filter(SearchField.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((SearchField) field).focus());
        }
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
    public void editScale(ProgrammeView programme) {
        new StatusScaleForm(programme.name(), programme.statuses(), scales.usual(), words, steps -> {
            scales.set(staff, programme.id(), steps);
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
        Div head = new Div(new H1(words.of("programme.home.title")));
        head.addClassName("page-h");
        add(head);
        if (overview.hasModels()) {
            head.add(Buttons.plain(words.of("programme.new"), this::addProgramme));
        }
        if (!overview.programmes().isEmpty()) {
            add(new SearchField(asked, words, this::look, this::toResults));
        }
        content.addClassName("home-content");
        add(content);
        if (asked.isBlank()) {
            showAll(overview);
        } else {
            showFound();
        }
    }

    private void showAll(Overview overview) {
        content.removeAll();
        boolean stepTaken = addPanels();
        if (!overview.hasModels()) {
            content.add(firstSteps(overview));
        } else if (!stepTaken) {
            nextStep(overview).ifPresent(content::add);
        }
        overview.programmes().forEach(programme -> content.add(new ProgrammeSection(programme, links, words, this)));
        if (overview.modelsLeftOut() > 0) {
            content.add(new Paragraph(words.count("programme.models-left-out", overview.modelsLeftOut())));
        }
    }

    /** Somebody asked for something else: the address follows, without a step to go back. */
    private void look(String now) {
        asked = now.strip();
        QueryParameters params = asked.isEmpty() ? QueryParameters.empty() : QueryParameters.of(ASKED, asked);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("home", params));
        if (asked.isEmpty()) {
            showAll(programmes.overview(staff));
        } else {
            showFound();
        }
    }

    private void showFound() {
        content.removeAll();
        content.add(new SearchResults(asked, search.find(staff, asked), links, words));
    }

    private void toResults() {
        content.getChildren()
                .filter(SearchResults.class::isInstance)
                .findFirst()
                .ifPresent(results -> ((SearchResults) results).focusFirst());
    }

    private boolean addPanels() {
        boolean stepTaken = false;
        for (HomePanel panel : panels) {
            Optional<Component> section = panel.forHome(staff);
            section.ifPresent(content::add);
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
