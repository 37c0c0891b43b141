package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.PhaseFacts;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room adds to the page of a service model: its promises, and how many each phase has. */
@Configuration(proxyBeanMethods = false)
class PromiseDoors {

    @Bean
    ModelPanel promisesOfModel(Promises promises, Texts texts, Clock clock) {
        return new ModelPanel() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Optional<Component> forModel(Staff staff, ServiceModelView model) {
                List<PromiseView> found = promises.ofModel(staff, model.id());
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Helsinki"));
                return found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(panel(found, new Words(texts, staff.locale()), today));
            }
        };
    }

    @Bean
    PhaseFacts promisesInPhases(Promises promises, Workshops workshops, Texts texts) {
        return new PhaseFacts() {
            @Override
            public int order() {
                return 30;
            }

            @Override
            public Map<Phase, Component> inPhases(Staff staff, ServiceModelView model) {
                List<PromiseView> found = promises.ofModel(staff, model.id());
                List<WorkshopView> held = workshops.ofModel(staff, model.id());
                Map<Phase, Component> facts = new EnumMap<>(Phase.class);
                for (Phase phase : Phase.values()) {
                    Set<UUID> ofPhase = held.stream()
                            .filter(workshop -> workshop.phases().contains(phase))
                            .map(WorkshopView::id)
                            .collect(Collectors.toSet());
                    List<PromiseView> its = found.stream()
                            .filter(promise -> ofPhase.contains(promise.workshop()))
                            .toList();
                    if (!its.isEmpty()) {
                        facts.put(phase, fact(its, new Words(texts, staff.locale())));
                    }
                }
                return facts;
            }
        };
    }

    private static Component panel(List<PromiseView> promises, Words words, LocalDate today) {
        Paragraph summary = new Paragraph(PromiseFilter.summary(promises, words));
        summary.addClassName("k-meta");
        Div head = new Div(new H2(words.of("panel.title")), summary);
        head.addClassName("promise-panel-head");
        UnorderedList list = new UnorderedList();
        list.addClassName("promise-list");
        promises.stream()
                .sorted(Comparator.comparing((PromiseView it) -> !it.open()))
                .forEach(it -> list.add(new PromiseRow(it, words, today)));
        Section section = new Section(head, list, new Anchor("/promises", words.of("panel.all")));
        section.addClassName("promise-panel");
        return section;
    }

    private static Component fact(List<PromiseView> promises, Words words) {
        long open = promises.stream().filter(PromiseView::open).count();
        long closed = promises.stream().filter(it -> it.state().closed()).count();
        String text = open > 0
                ? words.count("phase.open", promises.size(), open)
                : words.count("phase", promises.size(), closed);
        Span fact = new Span(PromiseMark.of(promises), new Span(text));
        fact.addClassName("promise-fact");
        return fact;
    }
}
