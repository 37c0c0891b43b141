package fi.kuulolla.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.FieldChange;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The description of a service model, field by field in Innokylä's order. Saves by itself. */
@Route(value = "models/:model/description", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/programme.css")
class DescriptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");

    private final ServiceModels models;
    private final Clock clock;
    private final Staff staff;
    private final Words words;
    private String title = "";

    DescriptionView(ServiceModels models, Clock clock, CurrentStaff currentStaff, Texts texts, Vocabulary vocabulary) {
        this.models = models;
        this.clock = clock;
        staff = currentStaff.get();
        words = new Words(texts, vocabulary, UI.getCurrent().getLocale());
        addClassNames("page", "description-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("model").orElseThrow(NotFound::new)));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID id) {
        ServiceModelView model = models.get(staff, id);
        List<FieldChange> changes = models.changes(staff, id);
        title = words.of("programme.describe") + ": " + model.name();
        removeAll();
        Paragraph where = new Paragraph(new Anchor("/models/" + id, model.name()));
        where.addClassName("k-over");
        Div head = new Div(new Div(where, new H1(words.of("programme.describe"))));
        head.addClassName("page-h");
        Paragraph lead = new Paragraph(words.of("programme.describe.lead"));
        lead.addClassName("k-lead");
        Div fields = new Div();
        fields.addClassName("description-fields");
        for (ModelField field : ModelField.values()) {
            String text = model.fields().getOrDefault(field, "");
            fields.add(new FieldEditor(field, text, last(changes, field), words, (before, now) -> {
                models.describe(staff, id, field, before, now);
                return words.of("programme.describe.saved", time(clock.instant()));
            }));
        }
        add(head, lead, fields);
        if (!changes.isEmpty()) {
            add(history(changes));
        }
    }

    private String last(List<FieldChange> changes, ModelField field) {
        return changes.stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .map(it -> words.of("programme.describe.changed", it.who(), time(it.at())))
                .orElse("");
    }

    private Component history(List<FieldChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-list");
        changes.forEach(it -> list.add(
                new ListItem(words.of("programme.describe.change", words.field(it.field()), it.who(), time(it.at())))));
        return new NativeDetails(words.of("programme.describe.history"), list);
    }

    private String time(Instant at) {
        String pattern = words.locale().getLanguage().equals("en") ? "d MMM yyyy HH:mm" : "d.M.yyyy HH.mm";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(at.atZone(HERE));
    }
}
