package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.Overview;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.workshop.Method;
import fi.kuulolla.workshop.Methods;
import fi.kuulolla.workshop.WorkshopNavigation;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All workshops: running, planned, past. Where there are none, the way to the first one. */
@Route(value = WorkshopNavigation.LIST, layout = MainLayout.class)
@PermitAll
@StyleSheet("ui/styles/workshop.css")
class WorkshopsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Workshops workshops;
    private final Programmes programmes;
    private final Methods methods;
    private final NewWorkshop newWorkshop;
    private final Staff staff;
    private final Words words;

    WorkshopsView(
            Workshops workshops,
            Programmes programmes,
            Methods methods,
            NewWorkshop newWorkshop,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary) {
        this.workshops = workshops;
        this.programmes = programmes;
        this.methods = methods;
        this.newWorkshop = newWorkshop;
        this.staff = currentStaff.get();
        this.words = new Words(texts, vocabulary, staff.locale());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<WorkshopView> all = workshops.all(staff);
        boolean running = all.stream().anyMatch(w -> w.status() == WorkshopStatus.RUNNING);
        removeAll();
        Div head = new Div(new H1(words.of("workshop.list")));
        head.addClassName("page-h");
        add(head);
        if (all.isEmpty()) {
            add(new NoWorkshops(methods.all(), words, this::chooseMethod, this::takeMethod));
            return;
        }
        // Going on with what runs is the next step; without it, planning is.
        String plan = words.of("workshop.list.new");
        head.add(running ? Buttons.plain("plus", plan, this::chooseMethod) : new NextButton(plan, this::chooseMethod));
        Map<UUID, String> models = modelNames();
        section(all, WorkshopStatus.RUNNING, Comparator.comparing(WorkshopView::startsAt), models);
        section(all, WorkshopStatus.PLANNED, Comparator.comparing(WorkshopView::startsAt), models);
        section(
                all,
                WorkshopStatus.CLOSED,
                Comparator.comparing(WorkshopView::startsAt).reversed(),
                models);
    }

    private void section(
            List<WorkshopView> all, WorkshopStatus status, Comparator<WorkshopView> order, Map<UUID, String> models) {
        List<WorkshopView> found =
                all.stream().filter(w -> w.status() == status).sorted(order).toList();
        if (!found.isEmpty()) {
            add(new WorkshopList(
                    words.of("workshop.list." + status.code()), found, w -> models.getOrDefault(w.model(), ""), words));
        }
    }

    private Map<UUID, String> modelNames() {
        Map<UUID, String> names = new HashMap<>();
        programmes.overview(staff).programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .flatMap(project -> project.models().stream())
                .forEach(model -> names.put(model.id(), model.name()));
        return names;
    }

    private void chooseMethod() {
        new ChooseModel(
                        programmes.overview(staff),
                        words,
                        (model, phase) -> UI.getCurrent().navigate(WorkshopNavigation.chooseMethod(model, phase)))
                .open();
    }

    private void takeMethod(Method method) {
        Overview overview = programmes.overview(staff);
        new ChooseModel(overview, words, (model, phase) -> {
                    UUID workshop = newWorkshop.plan(staff, model, phase, method.code(), words);
                    UI.getCurrent().navigate(WorkshopNavigation.plan(workshop));
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return words.of("workshop.list");
    }
}
