package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.live.Registration;
import fi.kuulolla.live.Rooms;
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
import org.jspecify.annotations.Nullable;

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
    private final Rooms rooms;
    private final Staff staff;
    private final Words words;
    private String title = "";
    private @Nullable Planner planner;
    private @Nullable Registration listening;

    PlannerView(
            Workshops workshops,
            ServiceModels models,
            Agenda agenda,
            Running running,
            Methods methods,
            StageKinds kinds,
            Clock clock,
            Rooms rooms,
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
        this.rooms = rooms;
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
        Plan plan = new Plan(staff, id, workshops, agenda, running);
        removeAll();
        planner = new Planner(workshop, model, plan, methods, kinds, clock, words);
        add(planner);
        listen();
    }

    /** What a colleague changes is seen here too. */
    private void listen() {
        stopListening();
        Planner shown = planner;
        if (shown != null) {
            getUI().ifPresent(ui -> listening = rooms.listen(shown.workshop(), room -> ui.access(shown::refresh)));
        }
    }

    private void stopListening() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        listen();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopListening();
    }

    @Override
    public String getPageTitle() {
        return words.of("workshop.plan.pageTitle", title);
    }
}
