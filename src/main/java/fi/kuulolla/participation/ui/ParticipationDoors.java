package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.programme.PhaseFacts;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger adds to the phases of a service model: a cell in each, and gaps as things to do. */
@Configuration(proxyBeanMethods = false)
class ParticipationDoors {

    @Bean
    PhaseFacts participationInPhases(Ledger ledger, Texts texts, Vocabulary vocabulary) {
        return new PhaseFacts() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Map<Phase, Component> inPhases(Staff staff, ServiceModelView model) {
                Words words = new Words(texts, vocabulary, staff.locale());
                Map<Phase, Component> facts = new EnumMap<>(Phase.class);
                for (PhaseCell cell : ledger.of(staff, model.id())) {
                    // A phase that has not started and has nothing is no gap; its own state already says so.
                    if (cell.gap() || cell.bases() > 0) {
                        cell.phase().phase().ifPresent(phase -> facts.put(phase, StateCell.of(cell, words)));
                    }
                }
                return facts;
            }

            @Override
            public Map<Phase, String> gaps(Staff staff, ServiceModelView model) {
                Words words = new Words(texts, vocabulary, staff.locale());
                List<RecordView> records = ledger.ofModel(staff, model.id());
                Map<Phase, String> gaps = new EnumMap<>(Phase.class);
                for (PhaseCell cell : ledger.of(staff, model.id())) {
                    boolean draft = records.stream().anyMatch(it -> it.draft() && it.phase() == cell.phase());
                    cell.phase()
                            .phase()
                            .filter(phase -> cell.gap() || draft)
                            .ifPresent(phase -> gaps.put(phase, gap(cell, draft, words)));
                }
                return gaps;
            }
        };
    }

    private static String gap(PhaseCell cell, boolean draft, Words words) {
        String phase = words.phase(cell.phase());
        return draft
                ? words.of("gap.draft", phase)
                : words.of("gap." + cell.state().code(), phase);
    }
}
