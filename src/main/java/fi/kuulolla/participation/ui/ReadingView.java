package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.reading.Agreement;
import fi.kuulolla.participation.reading.DescriptionText;
import fi.kuulolla.participation.reading.Desk;
import fi.kuulolla.participation.reading.Mark;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.Notices;
import fi.kuulolla.shell.Press;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description is read: paste its text, mark passages, say of each which phase and means it tells of. */
@Route(value = "models/:model/reading", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/participation.css")
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /**
     * A field that takes no changes. One that is read-only has no cursor, and without it nobody marks a passage by keyboard; touch
     * screens are asked to leave their keyboard away.
     */
    private static final String UNCHANGED = """
            customElements.whenDefined('vaadin-text-area').then(() => {
              const text = this.inputElement;
              text.setAttribute('aria-readonly', 'true');
              text.inputMode = 'none';
              text.addEventListener('beforeinput', event => event.preventDefault());
              text.setSelectionRange(0, 0);
            });""";

    private static final String SELECTED = """
            const text = this.inputElement;
            return text.value.substring(text.selectionStart, text.selectionEnd);""";

    private final ReadingServices services;
    private final Notices notices;
    private final Staff staff;
    private final Words words;
    private final List<Mark> marks = new ArrayList<>();
    private final MarkList list;
    private final Paragraph kept = new Paragraph();
    private UUID model = new UUID(0, 0);
    private UUID textId = new UUID(0, 0);
    private LedgerPhase last = LedgerPhase.IDEATION;
    private String title = "";

    ReadingView(
            ReadingServices services, Notices notices, CurrentStaff currentStaff, Texts texts, Vocabulary vocabulary) {
        this.services = services;
        this.notices = notices;
        staff = currentStaff.get();
        words = new Words(texts, vocabulary, UI.getCurrent().getLocale());
        list = new MarkList(words, mark -> {
            marks.remove(mark);
            keep();
        });
        addClassNames("page", "reading-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            model = UUID.fromString(event.getRouteParameters().get("model").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
        if (!services.ledger().mayConfirm(staff)) {
            services.models().get(staff, model);
            throw new Forbidden("coordinator-only");
        }
        show(false);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(boolean anotherText) {
        ServiceModelView view = services.models().get(staff, model);
        Desk desk = services.readings().desk(staff, model);
        title = words.of("reading.title") + ": " + view.name();
        removeAll();
        Paragraph where = new Paragraph(new Anchor("/models/" + model, view.name()));
        where.addClassName("k-over");
        Div head = new Div(new Div(where, new H1(words.of("reading.title"))));
        head.addClassName("page-h");
        add(head);
        DescriptionText text = desk.text();
        if (text == null || anotherText) {
            add(lead("reading.lead.paste"), paste(view, text));
        } else {
            textId = text.id();
            kept.setText(desk.draft() ? words.of("reading.kept") : "");
            marks.clear();
            marks.addAll(desk.own());
            add(lead(desk.second() ? "reading.lead.second" : "reading.lead"));
            if (desk.agreement() != null) {
                add(agreement(desk.agreement()));
            }
            add(desk(text));
            showMarks();
        }
    }

    private Component lead(String key) {
        Paragraph lead = new Paragraph(words.of(key));
        lead.addClassName("k-lead");
        return lead;
    }

    private Component paste(ServiceModelView view, @Nullable DescriptionText old) {
        String described = Stream.concat(Stream.of(view.summary()), view.fields().values().stream())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
        String link = old == null || old.link() == null ? "" : old.link();
        return new PasteText(old == null ? described : old.text(), link, words, (text, address) -> {
            services.readings().lay(staff, model, text, address);
            show(false);
        });
    }

    private Component agreement(Agreement agreement) {
        Paragraph both = new Paragraph(words.of("reading.agreement.model", agreement.same(), agreement.cells()));
        both.addClassName("k-warn");
        return both;
    }

    private Component desk(DescriptionText text) {
        TextArea area = new TextArea(words.of("reading.text"));
        area.setHelperText(words.of("reading.mark.help"));
        area.addAttachListener(attached -> area.getElement().executeJs(UNCHANGED));
        area.setMaxHeight("70vh");
        area.setValue(text.text());
        NativeButton attach = new NativeButton(words.of("reading.mark"));
        attach.addClassNames("k-btn", "primary");
        attach.addComponentAsFirst(new Icon("plus"));
        Press.on(attach, () -> area.getElement().executeJs(SELECTED).then(String.class, this::mark));
        NativeButton other = new NativeButton(words.of("reading.other"), click -> show(true));
        other.addClassNames("k-btn", "quiet");
        Div steps = new Div(attach, other);
        steps.addClassNames("k-row", "k-wrap");
        Div left = new Div(area, steps);
        left.addClassName("reading-text");
        NextButton save = new NextButton(words.of("reading.save"), () -> save(text));
        Paragraph rest = new Paragraph(words.of("reading.rest"));
        rest.addClassName("k-meta");
        kept.addClassName("k-meta");
        kept.getElement().setAttribute("role", "status");
        Div right = new Div(list, kept, rest, save);
        right.addClassName("reading-marks");
        Div columns = new Div(left, right);
        columns.addClassNames("k-cols", "reading-columns");
        return columns;
    }

    /** Somebody has chosen this passage. */
    void mark(String selected) {
        String passage = selected.strip();
        if (passage.isEmpty()) {
            notices.say(words.of("reading.mark.first"));
            return;
        }
        new QuickForm(words.of("reading.passage"), last, passage, words, told -> {
            last = told.phase();
            marks.add(new Mark(told.phase(), told.content()));
            keep();
        });
    }

    /** What is marked is on the server at once: a closed tab loses nothing. */
    private void keep() {
        services.readings().keep(staff, model, textId, List.copyOf(marks));
        kept.setText(words.of("reading.kept"));
        showMarks();
    }

    private void showMarks() {
        list.show(marks);
    }

    private void save(DescriptionText text) {
        try {
            services.readings().finish(staff, model, text.id(), List.copyOf(marks));
        } catch (Refused refused) {
            notices.refused(refused);
            return;
        }
        notices.say(words.of("reading.saved"));
        show(false);
    }
}
