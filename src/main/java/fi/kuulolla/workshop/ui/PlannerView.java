package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Methods;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.WorkshopNavigation;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;

/** Where a workshop is planned: its agenda, who is invited, why and when; ends with opening it. */
@Route(value = "workshops/:workshop/plan", layout = MainLayout.class)
@PermitAll
@StyleSheet("ui/styles/workshop.css")
class PlannerView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Workshops workshops;
    private final ServiceModels models;
    private final Agenda agenda;
    private final Running running;
    private final Methods methods;
    private final StageKinds kinds;
    private final Clock clock;
    private final Staff staff;
    private final Words words;
    private String title = "";

    PlannerView(
            Workshops workshops,
            ServiceModels models,
            Agenda agenda,
            Running running,
            Methods methods,
            StageKinds kinds,
            Clock clock,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary) {
        this.workshops = workshops;
        this.models = models;
        this.agenda = agenda;
        this.running = running;
        this.methods = methods;
        this.kinds = kinds;
        this.clock = clock;
        this.staff = currentStaff.get();
        this.words = new Words(texts, vocabulary, staff.locale());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = WorkshopNavigation.id(event.getRouteParameters().get("workshop"));
        WorkshopView workshop = workshops.get(staff, id);
        title = workshop.title();
        if (workshop.status() == WorkshopStatus.CLOSED) {
            event.forwardTo(WorkshopNavigation.after(id));
            return;
        }
        String model = models.get(staff, workshop.model()).name();
        removeAll();
        add(new Planner(
                workshop, model, new Plan(staff, id, workshops, agenda, running), methods, kinds, clock, words));
    }

    @Override
    public String getPageTitle() {
        return words.of("workshop.plan.pageTitle", title);
    }
}
