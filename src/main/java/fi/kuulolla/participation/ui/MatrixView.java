package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.Gaps;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.MatrixNavigation;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.ParticipationLedger.Choices;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** In which phases clients took part, over all models of a programme. What is looked at stands in the address. */
@Route(value = "programmes", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/participation.css")
class MatrixView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final int MOST_GAPS = 50;

    private final MatrixServices ledger;
    private final Notices notices;
    private final Staff staff;
    private final Words words;
    private final MatrixSummary summary;
    private final MatrixGrid grid;
    private final Div steps = new Div();
    private final Div side = new Div();
    private final Div pictures = new Div();
    private final Div columns = new Div();
    private UUID programme = new UUID(0, 0);
    private ParticipationFilter filter = ParticipationFilter.all(PhaseColumns.FIVE);
    private String title = "";

    MatrixView(MatrixServices ledger, Notices notices, CurrentStaff currentStaff, Texts texts, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.notices = notices;
        staff = currentStaff.get();
        words = new Words(texts, vocabulary, UI.getCurrent().getLocale());
        summary = new MatrixSummary(words);
        grid = new MatrixGrid(words, this::open);
        grid.setDataProvider(DataProvider.fromCallbacks(this::lines, this::count));
        steps.addClassNames("k-row", "k-wrap");
        addClassNames("page", "matrix-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            programme = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        String name = ledger.programmes().get(staff, programme);
        title = words.of("matrix.title", name);
        var params = event.getLocation().getQueryParameters().getParameters();
        ParticipationFilter asked = FilterParameters.readWhatIsClear(params);
        filter = params.containsKey("phases") ? asked : asked.in(PhaseColumns.FIVE);
        removeAll();
        side.removeAll();
        side.removeClassName("open");
        Paragraph over = new Paragraph(name);
        over.addClassName("k-over");
        Div head = new Div(new Div(over, new H1(words.of("matrix.heading"))), steps);
        head.addClassName("page-h");
        Div map = new Div(grid);
        map.addClassName("matrix-map");
        columns.removeAll();
        columns.add(map, side);
        columns.addClassName("matrix-columns");
        Choices choices = ledger.figures().choices(staff, programme);
        grid.name(code -> words.modelStatus(choices, code));
        MatrixFilters filters = new MatrixFilters(filter, choices, ledger.today(), words, this::look);
        add(head, filters, summary, columns, pictures);
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Stream<ModelRow> lines(Query<ModelRow, Void> query) {
        return ledger
                .matrix()
                .lines(
                        staff,
                        programme,
                        filter,
                        MatrixGrid.order(query.getSortOrders()),
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    private int count(Query<ModelRow, Void> query) {
        return ledger.matrix().count(staff, programme, filter);
    }

    /** Somebody asked for something else: the address follows, without a step to go back. */
    private void look(ParticipationFilter asked) {
        filter = asked;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(MatrixNavigation.of(programme), asParameters()));
        close();
        show();
    }

    /** Five phases are what the page begins with, so four must be said too. */
    private QueryParameters asParameters() {
        QueryParameters params = new QueryParameters(FilterParameters.write(filter));
        return filter.columns() == PhaseColumns.FOUR ? params.merging("phases", "4") : params;
    }

    private void show() {
        Totals totals = ledger.figures().totals(staff, programme, filter);
        List<LedgerPhase> phases = totals.shownPhases();
        grid.show(phases, totals.models());
        grid.getDataProvider().refreshAll();
        summary.show(totals, phases, ledger.readings().agreement(staff, programme));
        steps.removeAll();
        steps.add(link("/" + MatrixNavigation.print(programme) + query(), words.of("matrix.print"), true));
        ledger.tools(staff)
                .forEach(tool -> steps.add(
                        link(tool.of(programme, filter), tool.text(words.locale()), tool.leavesTheScreens())));
        Gaps.Found gaps = ledger.gaps().of(staff, programme, filter, MOST_GAPS);
        if (gaps.all() > 0) {
            steps.add(new NextButton(
                    words.count("gaps.fill", gaps.all()),
                    () -> new GapList(gaps, words, mayWrite() ? this::record : null)));
        }
        pictures.removeAll();
        boolean empty = totals.models() == 0;
        columns.setVisible(!empty);
        summary.setVisible(!empty);
        pictures.add(
                empty
                        ? nothing()
                        : new Pictures(totals, phases, ledger.figures().influences(staff, programme, filter), words));
    }

    /** A map without a line says why, and what to do about it. */
    private Component nothing() {
        boolean narrowed = !filter.equals(ParticipationFilter.all(filter.columns()));
        String key = narrowed ? "matrix.none" : "matrix.empty";
        return new EmptyState(words.of(key + ".heading"), words.of(key));
    }

    private String query() {
        String query = asParameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Component link(String address, String text, boolean leaves) {
        Anchor link = new Anchor(address, text);
        link.addClassName("k-btn");
        link.setRouterIgnore(leaves);
        return link;
    }

    /** The past is looked at, not written. */
    private boolean mayWrite() {
        return filter.asOf() == null && ledger.ledger().mayConfirm(staff);
    }

    /** Opens what stands behind a cell. */
    void open(ModelRow row, MatrixCell cell) {
        CellPanel panel = new CellPanel(
                row,
                cell,
                ledger.ledger().behind(staff, row.id(), cell.phase(), filter.columns(), filter.asOf()),
                ledger.basis(),
                words,
                mayWrite() ? steps(row, cell) : null,
                this::close);
        side.removeAll();
        side.add(panel);
        side.addClassName("open");
        grid.opened(row, cell);
        panel.focusName();
    }

    private CellPanel.Steps steps(ModelRow row, MatrixCell cell) {
        return new CellPanel.Steps() {
            @Override
            public void add() {
                record(new Gaps.Gap(row.id(), row.name(), cell.phase(), cell.state()));
            }

            @Override
            public void correct(RecordView record) {
                new CorrectDialog(record, row.name(), words, as -> {
                    ledger.ledger().confirm(staff, record.id(), as);
                    written(row.name(), record.phase());
                });
            }
        };
    }

    private void close() {
        if (side.getComponentCount() > 0) {
            side.removeAll();
            side.removeClassName("open");
            grid.opened(null, null);
            grid.back();
        }
    }

    private void record(Gaps.Gap gap) {
        new QuickForm(gap.name(), gap.phase(), words, told -> {
            ledger.ledger().record(staff, told.of(gap.model()));
            written(gap.name(), told.phase());
        });
    }

    private void written(String model, LedgerPhase phase) {
        notices.say(words.of("quick.saved", model, words.phase(phase)));
        close();
        show();
    }
}
