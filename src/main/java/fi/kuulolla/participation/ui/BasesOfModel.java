package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.programme.ModelPanel;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shell.Notices;
import fi.kuulolla.shell.Press;
import fi.kuulolla.workshop.WorkshopNavigation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On the page of a service model: on what its participation stands, and ways to tell more. */
@org.springframework.stereotype.Component
class BasesOfModel implements ModelPanel {
    private final Ledger ledger;
    private final Basis basis;
    private final Notices notices;
    private final Texts texts;
    private final Vocabulary vocabulary;

    BasesOfModel(Ledger ledger, Basis basis, Notices notices, Texts texts, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.basis = basis;
        this.notices = notices;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> forModel(Staff staff, ServiceModelView model) {
        List<RecordView> records = ledger.ofModel(staff, model.id());
        boolean mayWrite = ledger.mayConfirm(staff);
        if (records.isEmpty() && !mayWrite) {
            return Optional.empty();
        }
        Words words = new Words(texts, vocabulary, staff.locale());
        Section section = new Section(new H2(words.of("bases")));
        section.addClassName("bases");
        if (!records.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("basis-list");
            records.stream()
                    .sorted(Comparator.comparing(RecordView::phase))
                    .forEach(record -> list.add(item(staff, model, record, mayWrite, words)));
            section.add(list);
        }
        if (mayWrite) {
            section.add(ways(staff, model, words));
        }
        return Optional.of(section);
    }

    private Component ways(Staff staff, ServiceModelView model, Words words) {
        NativeButton form = new NativeButton(words.of("quick.open"));
        form.addClassName("k-btn");
        Press.on(
                form,
                () -> new QuickForm(model.name(), current(model), words, told -> {
                    ledger.record(staff, told.of(model.id()));
                    written(model, told.phase(), words);
                }));
        Anchor read = new Anchor("/models/" + model.id() + "/reading", words.of("reading.title"));
        read.addClassName("k-btn");
        Div ways = new Div(form, read);
        ways.addClassNames("k-row", "k-wrap");
        return ways;
    }

    /** The phase that goes on, as a first guess. */
    private static LedgerPhase current(ServiceModelView model) {
        return Arrays.stream(Phase.values())
                .filter(phase -> model.phases().get(phase) == PhaseState.ONGOING)
                .reduce((earlier, later) -> later)
                .map(LedgerPhase::of)
                .orElse(LedgerPhase.IDEATION);
    }

    private void written(ServiceModelView model, LedgerPhase phase, Words words) {
        notices.say(words.of("quick.saved", model.name(), words.phase(phase)));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Component item(Staff staff, ServiceModelView model, RecordView record, boolean mayWrite, Words words) {
        H3 phase = new H3(words.phase(record.phase()));
        StateCell badge = StateCell.badge(PhaseCell.stateBy(record), words);
        Div head = new Div(phase, record.draft() ? badge.asDraft() : badge);
        head.addClassName("record-head");
        ListItem item = new ListItem(head, new Paragraph(basis.of(record, words.locale())), coded(record, words));
        if (record.draft() && !mayWrite) {
            Paragraph waits = new Paragraph(words.of("draft.waits"));
            waits.addClassName("k-meta");
            item.add(waits);
        }
        UUID workshop = record.workshop();
        if (workshop != null) {
            item.add(new Anchor(
                    "/" + WorkshopNavigation.after(workshop),
                    words.of(record.draft() && mayWrite ? "open.draft" : "open")));
        } else if (mayWrite) {
            NativeButton correct = new NativeButton(words.of("correct"));
            correct.addClassName("k-btn");
            correct.getElement().setAttribute("aria-label", words.of("correct") + ": " + words.phase(record.phase()));
            Press.on(
                    correct,
                    () -> new CorrectDialog(record, model.name(), words, as -> {
                        ledger.confirm(staff, record.id(), as);
                        written(model, record.phase(), words);
                    }));
            item.add(correct);
        }
        return item;
    }

    private static Component coded(RecordView record, Words words) {
        Integer influence = record.influence();
        String coded = record.draft()
                ? words.of("draft")
                : words.of("confirmed", record.coder(), words.day(record.recordedAt()));
        Paragraph meta = new Paragraph(
                influence == null || influence == 0
                        ? coded
                        : words.of("level", words.level(influence)) + " · " + coded);
        meta.addClassName("k-meta");
        return meta;
    }
}
