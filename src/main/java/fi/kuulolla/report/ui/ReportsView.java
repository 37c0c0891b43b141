package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.report.RememberedReport;
import fi.kuulolla.report.RememberedReports;
import fi.kuulolla.report.ReportBeingMade;
import fi.kuulolla.report.ReportDesk;
import fi.kuulolla.report.ReportOrder;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports of programmes: what is to stand in them, how far they are, the file. What was asked for stands in the address. */
@Route(value = "reports", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/report.css")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int REMEMBERED = 6;

    private final ReportDesk desk;
    private final RememberedReports remembered;
    private final Programmes programmes;
    private final ParticipationLedger ledger;
    private final Staff staff;
    private final ReportWords words;
    private final Div side = new Div();
    private final Div inIt = new Div();
    private final Div tables = new Div();
    private final Div before = new Div();
    private final ReportStep step;
    private List<ProgrammeView> all = List.of();
    private @Nullable ReportOrder order;

    ReportsView(
            ReportDesk desk,
            RememberedReports remembered,
            Programmes programmes,
            ParticipationLedger ledger,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary,
            Clock clock) {
        this.desk = desk;
        this.remembered = remembered;
        this.programmes = programmes;
        this.ledger = ledger;
        staff = currentStaff.get();
        words = new ReportWords(texts, vocabulary, UI.getCurrent().getLocale(), clock);
        step = new ReportStep(words, this::make);
        addClassNames("page", "reports");
        side.addClassName("reports-side");
    }

    @Override
    public String getPageTitle() {
        return words.of("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = programmes.overview(staff).programmes();
        removeAll();
        Div head = new Div(new Div(new H1(words.of("title")), lead()));
        head.addClassName("page-h");
        add(head);
        Map<String, List<String>> params =
                event.getLocation().getQueryParameters().getParameters();
        // Before anything is shown: to whom a programme does not exist, its page does not either.
        one(params, "programme").map(ReportsView::id).ifPresent(it -> programmes.get(staff, it));
        if (all.isEmpty()) {
            add(new EmptyState(
                    words.of("empty.heading"), words.of("empty"), new NextLink("/home", words.of("empty.step"))));
            return;
        }
        show(asked(params));
    }

    private Component lead() {
        Paragraph lead = new Paragraph(words.of("lead"));
        lead.addClassName("k-lead");
        return lead;
    }

    /** What the address asks for, else what this person asked for last, else everything of the first programme. */
    private ReportOrder asked(Map<String, List<String>> params) {
        Optional<UUID> programme =
                params.getOrDefault("programme", List.of()).stream().findFirst().map(ReportsView::id);
        programme.ifPresent(it -> programmes.get(staff, it));
        if (programme.isPresent() && params.size() > 1) {
            return new ReportOrder(
                    programme.get(),
                    FilterParameters.readWhatIsClear(params),
                    one(params, "lang").flatMap(Lang::ofCode).orElse(Lang.of(words.locale())),
                    one(params, "publicity").flatMap(Publicity::ofCode).orElse(Publicity.DRAFT));
        }
        return remembered.of(staff, Integer.MAX_VALUE).stream()
                .map(RememberedReport::order)
                .filter(it -> programme.isEmpty() || programme.get().equals(it.programme()))
                .findFirst()
                .orElseGet(() ->
                        ReportOrder.everything(programme.orElse(all.getFirst().id()), Lang.of(words.locale())));
    }

    private static Optional<String> one(Map<String, List<String>> params, String name) {
        return params.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private void show(ReportOrder asked) {
        order = asked;
        Div form = new Div(new ReportForm(all, asked, words.today(), words, this::change));
        form.addClassName("reports-main");
        side.removeAll();
        side.add(inIt, tables, before);
        Div columns = new Div(form, side);
        columns.addClassName("reports-columns");
        getChildren().skip(1).toList().forEach(this::remove);
        add(columns);
        look(asked);
    }

    /** Somebody wants something else in it: the address follows, without a step to go back. */
    private void change(ReportOrder wanted) {
        boolean otherProgramme = order == null || !order.programme().equals(wanted.programme());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("reports", QueryParameters.fromString(ReportSide.query(wanted))));
        if (otherProgramme) {
            show(wanted);
        } else {
            look(wanted);
        }
    }

    private void look(ReportOrder wanted) {
        order = wanted;
        step.ready();
        replace(inIt, ReportSide.inIt(ledger.totals(staff, wanted.programme(), wanted.filter()), words, step));
        replace(tables, ReportSide.tables(wanted, words));
        remembered();
        desk.newest(staff, wanted).ifPresent(this::follow);
    }

    private void remembered() {
        List<RememberedReport> made = remembered.of(staff, REMEMBERED);
        replace(before, made.isEmpty() ? new Div() : ReportSide.before(made, all, words));
    }

    private static void replace(Div place, Component content) {
        place.removeAll();
        place.add(content);
    }

    private void make() {
        ReportBeingMade report = desk.make(staff, Objects.requireNonNull(order));
        remembered();
        follow(report);
    }

    /** Told on the thread that makes the report; a report that was asked for before something else is not shown. */
    private void follow(ReportBeingMade report) {
        UI ui = UI.getCurrent();
        report.listen(state -> {
            try {
                ui.access(() -> {
                    if (report.order().equals(order)) {
                        step.show(report, state);
                    }
                });
            } catch (UIDetachedException gone) {
                // Whoever asked went away. The report is kept for them.
            }
        });
    }
}
