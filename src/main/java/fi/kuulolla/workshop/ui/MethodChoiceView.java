package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.workshop.Method;
import fi.kuulolla.workshop.Methods;
import fi.kuulolla.workshop.PlanningQuestion;
import fi.kuulolla.workshop.WorkshopNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Which method a workshop of a phase is made from: those that suit the phase come first. */
@Route(value = "models/:model/plan/:phase", layout = MainLayout.class)
@PermitAll
@StyleSheet("ui/styles/workshop.css")
class MethodChoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ServiceModels models;
    private final Methods methods;
    private final NewWorkshop newWorkshop;
    private final List<PlanningQuestion> questions;
    private final Staff staff;
    private final Words words;

    MethodChoiceView(
            ServiceModels models,
            Methods methods,
            NewWorkshop newWorkshop,
            ObjectProvider<PlanningQuestion> questions,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary) {
        this.models = models;
        this.methods = methods;
        this.newWorkshop = newWorkshop;
        this.questions = questions.orderedStream().toList();
        this.staff = currentStaff.get();
        this.words = new Words(texts, vocabulary, staff.locale());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = WorkshopNavigation.id(event.getRouteParameters().get("model"));
        Phase phase = phase(event.getRouteParameters().get("phase").orElse(""));
        ServiceModelView model = models.get(staff, id);
        removeAll();
        add(head(model, phase));
        for (PlanningQuestion question : questions) {
            question.ask(staff, id, phase).ifPresent(this::ask);
        }
        Div cards = new Div();
        cards.addClassName("method-cards");
        List<Method> ordered = methods.all().stream()
                .sorted(Comparator.comparing((Method method) -> !method.phases().contains(phase))
                        .thenComparing(Method::minutes))
                .toList();
        for (Method method : ordered) {
            cards.add(new MethodCard(method, method == ordered.getFirst(), words, () -> take(id, phase, method)));
        }
        add(cards);
    }

    private Div head(ServiceModelView model, Phase phase) {
        Anchor back = new Anchor("/models/" + model.id(), model.name());
        Paragraph over = new Paragraph(back, new Span(" · " + words.phase(phase)));
        over.addClassName("k-over");
        Paragraph lead = new Paragraph(words.of("workshop.method.lead"));
        lead.addClassName("lead");
        Div head = new Div(new Div(over, new H1(words.of("workshop.method.choose")), lead));
        head.addClassName("page-h");
        return head;
    }

    private void ask(String question) {
        Paragraph asked = new Paragraph(new Icon("people"), new Span(question));
        asked.addClassName("k-warn");
        add(asked);
    }

    private void take(UUID model, Phase phase, Method method) {
        UUID workshop = newWorkshop.plan(staff, model, phase, method.code(), words);
        UI.getCurrent().navigate(WorkshopNavigation.plan(workshop));
    }

    private static Phase phase(String code) {
        for (Phase phase : Phase.values()) {
            if (phase.code().equals(code)) {
                return phase;
            }
        }
        throw new NotFound();
    }

    @Override
    public String getPageTitle() {
        return words.of("workshop.method.choose");
    }
}
