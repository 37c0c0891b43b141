package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.innokyla.InnokylaDescription;
import fi.kuulolla.report.innokyla.InnokylaDescription.Field;
import fi.kuulolla.report.innokyla.InnokylaDescriptions;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.shell.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A service model's description, to be typed into Innokylä field by field: each field has a button that copies it. */
@Route(value = "models/:model/innokyla", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/report.css")
class InnokylaView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Over plain http there is no clipboard, but the old command still copies what is selected. */
    private static final String COPY = """
            if (window.isSecureContext && navigator.clipboard) { navigator.clipboard.writeText($0); return; }
            const held = document.activeElement, area = document.createElement('textarea');
            area.value = $0; area.className = 'k-sr'; document.body.append(area); area.select();
            document.execCommand('copy'); area.remove(); held?.focus();
            """;

    private final InnokylaDescriptions descriptions;
    private final Notices notices;
    private final Texts texts;
    private final Staff staff;
    private final Locale locale;
    private String title = "";

    InnokylaView(InnokylaDescriptions descriptions, Notices notices, CurrentStaff currentStaff, Texts texts) {
        this.descriptions = descriptions;
        this.notices = notices;
        this.texts = texts;
        staff = currentStaff.get();
        locale = UI.getCurrent().getLocale();
        addClassNames("page", "innokyla");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(descriptions.of(staff, Ids.parameter(event, "model"), locale));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(InnokylaDescription description) {
        title = text("title") + ": " + description.name();
        removeAll();
        Paragraph where = new Paragraph(new Anchor("/models/" + description.model(), description.name()));
        where.addClassName("k-over");
        Div told = new Div(where, new H1(text("title")));
        NextLink word = new NextLink("/models/" + description.model() + "/innokyla.docx", text("word"));
        word.setRouterIgnore(true);
        Div head = new Div(told, word);
        head.addClassName("page-h");
        Paragraph lead = new Paragraph(text("lead"));
        lead.addClassName("k-lead");
        add(
                head,
                lead,
                section("basics", description.basics(), description),
                section("path", description.fields(), description));
    }

    private Component section(String key, List<Field> fields, InnokylaDescription description) {
        H2 heading = new H2(text(key));
        heading.setId(key + "-title");
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", key + "-title");
        fields.forEach(field -> section.add(field(field, description)));
        return section;
    }

    private Component field(Field field, InnokylaDescription description) {
        Div row = new Div(new H3(field.label()));
        row.addClassName("innokyla-field");
        Paragraph written = new Paragraph(field.text().isEmpty() ? text("empty") : field.text());
        written.addClassName(field.text().isEmpty() ? "k-meta" : "pre-line");
        row.add(written);
        if (field.ours()) {
            Paragraph how = new Paragraph(description.written());
            how.addClassName("k-meta");
            row.add(how);
        }
        if (!field.text().isEmpty()) {
            NativeButton copy = new NativeButton(text("copy"), click -> copy(field));
            copy.addClassName("k-btn");
            copy.getElement().setAttribute("aria-label", text("copy.of", field.label()));
            row.add(copy);
        }
        return row;
    }

    private void copy(Field field) {
        UI.getCurrent().getPage().executeJs(COPY, field.text());
        notices.say(text("copied", field.label()));
    }

    private String text(String key, @Nullable Object... args) {
        return texts.get(locale, "report.innokyla." + key, args);
    }
}
