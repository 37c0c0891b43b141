package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.participation.RecordsPanel;
import fi.kuulolla.report.AfterWorkshop;
import fi.kuulolla.report.WorkshopMinutes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextLink;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** After a workshop: participation to confirm, who still waits for an answer, the files, the minutes. */
@Route(value = "workshops/:workshop/after", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/report.css")
class AfterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final WorkshopMinutes minutes;
    private final RecordsPanel records;
    private final Texts texts;
    private final Staff staff;
    private final Locale locale;
    private String title = "";

    AfterView(WorkshopMinutes minutes, RecordsPanel records, CurrentStaff currentStaff, Texts texts) {
        this.minutes = minutes;
        this.records = records;
        this.texts = texts;
        staff = currentStaff.get();
        locale = UI.getCurrent().getLocale();
        addClassNames("page", "after");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.parameter(event, "workshop"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID workshop) {
        AfterWorkshop after = minutes.of(staff, workshop, locale);
        title = after.title();
        removeAll();
        add(head(after));
        if (!after.closed()) {
            add(MinutesBlocks.warning(text("after.open")));
        }
        Div main = new Div(recordsSection(after), minutesSection(after));
        main.addClassName("after-main");
        Div side = new Div(waitingSection(after), filesSection(after));
        side.addClassName("after-side");
        Div columns = new Div(main, side);
        columns.addClassName("after-columns");
        add(columns);
    }

    private Component head(AfterWorkshop after) {
        Paragraph where = new Paragraph(new Anchor("/models/" + after.model(), after.where()));
        where.addClassName("k-over");
        Div told = new Div(where, new H1(after.title()), meta(after.when()), meta(after.balance()));
        Div head = new Div(told);
        head.addClassName("page-h");
        // A draft that waits has the next step in its own form, right below.
        if (!records.waitsFor(staff, after.workshop())) {
            head.add(next(after));
        }
        return head;
    }

    /** What comes next when nothing waits to be confirmed: answer, or take the file. */
    private Component next(AfterWorkshop after) {
        if (!after.unanswered().isEmpty()) {
            return new NextLink("/promises?show=open", text("after.next.answer"));
        }
        NextLink file = new NextLink(file(after, "workbook.xlsx"), text("after.next.workbook"));
        file.setRouterIgnore(true);
        return file;
    }

    private Component recordsSection(AfterWorkshop after) {
        Section section = section("records", text("after.records"));
        var cards = records.of(staff, after.workshop(), () -> show(after.workshop()));
        if (cards.isPresent()) {
            section.add(new Paragraph(text("after.records.lead")), cards.get());
        } else {
            section.add(new Paragraph(text(after.closed() ? "after.records.none" : "after.records.open")));
        }
        return section;
    }

    private Component waitingSection(AfterWorkshop after) {
        Section section = section("waiting", text("after.waiting"));
        section.addClassName("k-panel");
        if (after.promises() == 0) {
            section.add(new Paragraph(text("after.waiting.nothing")));
        } else if (after.unanswered().isEmpty()) {
            section.add(new Paragraph(text("after.waiting.none")));
        } else {
            if (after.waitingNotes() > 0) {
                section.add(new Paragraph(texts.count(locale, "report.after.waiting.notes", after.waitingNotes())));
            }
            UnorderedList list = new UnorderedList();
            list.addClassName("waiting-list");
            after.unanswered().forEach(promise -> list.add(new ListItem(promise.what())));
            section.add(list, new Anchor("/promises?show=open", text("after.waiting.link")));
        }
        if (after.headsWithoutDevice() > 0) {
            section.add(new Paragraph(texts.count(locale, "report.after.paper", after.headsWithoutDevice())));
        }
        if (after.assisted() > 0) {
            section.add(new Paragraph(texts.count(locale, "report.after.assisted", after.assisted())));
        }
        return section;
    }

    private Component filesSection(AfterWorkshop after) {
        Section section = section("files", text("after.files"));
        section.addClassName("k-panel");
        UnorderedList list = new UnorderedList(
                file(after, "workbook.xlsx", "table", "after.workbook"),
                file(after, "minutes", "file", "after.minutes"),
                file(after, "answer-sheets", "print", "after.sheets"));
        list.addClassName("files");
        section.add(list);
        return section;
    }

    private ListItem file(AfterWorkshop after, String name, String icon, String key) {
        Anchor link = new Anchor(file(after, name));
        link.setRouterIgnore(true);
        link.addClassName("k-btn");
        link.add(new Icon(icon));
        link.add(text(key));
        Paragraph what = meta(text(key + ".what"));
        return new ListItem(link, what);
    }

    private Component minutesSection(AfterWorkshop after) {
        Section section = section("minutes", text("after.minutes.heading"));
        section.add(new MinutesBlocks(after.blocks()));
        return section;
    }

    private static Section section(String id, String heading) {
        H2 title = new H2(heading);
        title.setId(id + "-title");
        Section section = new Section(title);
        section.setId(id);
        section.getElement().setAttribute("aria-labelledby", id + "-title");
        return section;
    }

    private static String file(AfterWorkshop after, String name) {
        return "/workshops/" + after.workshop() + "/" + name;
    }

    private static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("k-meta");
        return meta;
    }

    private String text(String key, @Nullable Object... args) {
        return texts.get(locale, "report." + key, args);
    }
}
