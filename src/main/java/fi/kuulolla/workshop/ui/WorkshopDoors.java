package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.HomePanel;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.PhaseFacts;
import fi.kuulolla.programme.PlanningLink;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.WorkshopNavigation;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to the home page and to the page of a service model. */
@Configuration(proxyBeanMethods = false)
class WorkshopDoors {

    @Bean
    PlanningLink planningLink() {
        return WorkshopNavigation::chooseMethod;
    }

    @Bean
    ModelPanel workshopsOfModel(Workshops workshops, Texts texts, Vocabulary vocabulary) {
        return new ModelPanel() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Component> forModel(Staff staff, ServiceModelView model) {
                Words words = new Words(texts, vocabulary, staff.locale());
                List<WorkshopView> found = workshops.ofModel(staff, model.id());
                return found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(WorkshopList.quiet(words.of("workshop.list"), found, words));
            }
        };
    }

    @Bean
    PhaseFacts workshopsInPhases(Workshops workshops, Texts texts, Vocabulary vocabulary) {
        return new PhaseFacts() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Map<Phase, Component> inPhases(Staff staff, ServiceModelView model) {
                Words words = new Words(texts, vocabulary, staff.locale());
                List<WorkshopView> found = workshops.ofModel(staff, model.id());
                Map<Phase, Component> facts = new EnumMap<>(Phase.class);
                for (Phase phase : Phase.values()) {
                    long held = found.stream()
                            .filter(w -> w.phases().contains(phase))
                            .count();
                    if (held > 0) {
                        Span fact = new Span(words.count("workshop.inPhase", held));
                        fact.addClassName("k-meta");
                        facts.put(phase, fact);
                    }
                }
                return facts;
            }
        };
    }

    @Bean
    HomePanel runningNow(Workshops workshops, Texts texts, Vocabulary vocabulary) {
        return new HomePanel() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Component> forHome(Staff staff) {
                Words words = new Words(texts, vocabulary, staff.locale());
                List<WorkshopView> running = of(staff).toList();
                return running.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new WorkshopList(words.of("workshop.list.running"), running, workshop -> "", words));
            }

            private Stream<WorkshopView> of(Staff staff) {
                return workshops.all(staff).stream().filter(w -> w.status() == WorkshopStatus.RUNNING);
            }
        };
    }
}
