package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.PhaseFacts;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.WorkshopNavigation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger adds to the page of a service model: a cell in each phase, gaps as things to do, and the bases. */
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

    @Bean
    ModelPanel basesOfModel(Ledger ledger, Basis basis, Texts texts, Vocabulary vocabulary) {
        return new ModelPanel() {
            @Override
            public int order() {
                return 30;
            }

            @Override
            public Optional<Component> forModel(Staff staff, ServiceModelView model) {
                List<RecordView> records = ledger.ofModel(staff, model.id());
                return records.isEmpty()
                        ? Optional.empty()
                        : Optional.of(bases(
                                records,
                                basis,
                                ledger.mayConfirm(staff),
                                new Words(texts, vocabulary, staff.locale())));
            }
        };
    }

    private static String gap(PhaseCell cell, boolean draft, Words words) {
        String phase = words.phase(cell.phase());
        return draft
                ? words.of("gap.draft", phase)
                : words.of("gap." + cell.state().code(), phase);
    }

    private static Component bases(List<RecordView> records, Basis basis, boolean mayConfirm, Words words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("basis-list");
        records.forEach(record -> list.add(item(record, basis, mayConfirm, words)));
        Section section = new Section(new H2(words.of("bases")), list);
        section.addClassName("bases");
        return section;
    }

    private static ListItem item(RecordView record, Basis basis, boolean mayConfirm, Words words) {
        H3 phase = new H3(words.phase(record.phase()));
        StateCell badge = StateCell.badge(state(record), words);
        Div head = new Div(phase, record.draft() ? badge.asDraft() : badge);
        head.addClassName("record-head");
        Integer influence = record.influence();
        String coded = record.draft()
                ? words.of("draft")
                : words.of("confirmed", record.coder(), words.day(record.recordedAt()));
        Paragraph meta = new Paragraph(
                influence == null || influence == 0
                        ? coded
                        : words.of("level", words.level(influence)) + " · " + coded);
        meta.addClassName("k-meta");
        ListItem item = new ListItem(head, new Paragraph(basis.of(record, words.locale())), meta);
        if (record.draft() && !mayConfirm) {
            Paragraph waits = new Paragraph(words.of("draft.waits"));
            waits.addClassName("k-meta");
            item.add(waits);
        }
        UUID workshop = record.workshop();
        if (workshop != null) {
            Anchor open = new Anchor(
                    "/" + WorkshopNavigation.after(workshop),
                    words.of(record.draft() && mayConfirm ? "open.draft" : "open"));
            item.add(open);
        }
        return item;
    }

    private static CellState state(RecordView record) {
        Integer influence = record.influence();
        return switch (record.status()) {
            case PARTICIPATED -> influence != null && influence == 1 ? CellState.INFORMED_ONLY : CellState.PARTICIPATED;
            case DID_NOT_PARTICIPATE -> CellState.DID_NOT_PARTICIPATE;
            case NOT_DESCRIBED -> CellState.NOT_DESCRIBED;
            case NOT_ASSESSED -> CellState.NOT_ASSESSED;
        };
    }
}
