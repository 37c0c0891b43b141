package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.ProgrammeView;
import fi.kuulolla.report.ParticipationReports;
import fi.kuulolla.report.RememberedReport;
import fi.kuulolla.report.ReportOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What stands beside the form: what the report will hold, its tables one by one, reports made before. */
final class ReportSide {
    /** Tables whose name in the file is not that of their sheet. */
    private static final Map<String, String> SHEETS = Map.of("meansbyphase", "means");

    private static final Set<String> EXPLAIN = Set.of("columns", "codes");

    private ReportSide() {}

    static Component inIt(Totals totals, ReportWords words, ReportStep step) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("report-figures");
        figure(figures, words.of("figure.models"), totals.models());
        figure(figures, words.of("figure.described"), totals.described());
        figure(figures, words.of("figure.only-no"), totals.onlyNo());
        figure(figures, words.of("figure.not-described"), totals.notDescribed());
        figure(figures, words.of("figure.not-assessed"), totals.notAssessed());
        figure(figures, words.of("figure.projects"), totals.projects().size());
        Section section = section("in-it", words.of("in-it"), figures);
        if (totals.models() == 0) {
            Paragraph none = new Paragraph(words.of("nothing"));
            none.addClassName("k-meta");
            section.add(none);
        }
        section.addClassName("k-panel");
        section.add(step);
        return section;
    }

    private static void figure(DescriptionList figures, String name, int number) {
        figures.add(new DescriptionList.Term(name), new DescriptionList.Description(String.valueOf(number)));
    }

    static Component tables(ReportOrder order, ReportWords words) {
        UnorderedList list = new UnorderedList();
        for (String table : ParticipationReports.tables()) {
            String query = order.query() + (order.query().isEmpty() ? "" : "&") + "lang="
                    + order.language().code();
            Anchor link = new Anchor(
                    "/programmes/" + order.programme() + "/tables/" + table + ".csv?" + query,
                    EXPLAIN.contains(table)
                            ? words.of("table." + table)
                            : words.sheet(SHEETS.getOrDefault(table, table)));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        list.addClassName("report-tables");
        NativeDetails details = new NativeDetails(words.of("tables"), list);
        details.addClassName("k-panel");
        return details;
    }

    static Component before(List<RememberedReport> made, List<ProgrammeView> programmes, ReportWords words) {
        Map<String, String> projects = new HashMap<>();
        programmes.forEach(programme ->
                programme.projects().forEach(it -> projects.put(it.id().toString(), it.name())));
        Map<UUID, List<ModelStatus>> scales = new HashMap<>();
        programmes.forEach(programme -> scales.put(programme.id(), programme.statuses()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("k-list", "report-before");
        for (RememberedReport report : made) {
            ReportOrder order = report.order();
            Anchor link = new Anchor("/reports?" + query(order), report.programme());
            Span what =
                    new Span(words.filter(order.filter(), projects, scales.getOrDefault(order.programme(), List.of())));
            Span how = new Span(words.language(order.language()) + " · " + words.publicity(order.publicity()) + " · "
                    + words.day(report.madeAt()));
            what.addClassName("k-meta");
            how.addClassName("k-meta");
            list.add(new ListItem(new Div(link), new Div(what), new Div(how)));
        }
        return section("before", words.of("before"), list);
    }

    /** The address that asks for the same again. */
    static String query(ReportOrder order) {
        return "programme=" + order.programme() + (order.query().isEmpty() ? "" : "&" + order.query()) + "&lang="
                + order.language().code() + "&publicity=" + order.publicity().code();
    }

    private static Section section(String id, String heading, Component content) {
        H2 title = new H2(heading);
        title.setId("report-" + id);
        Section section = new Section(title, content);
        section.getElement().setAttribute("aria-labelledby", "report-" + id);
        return section;
    }
}
