package fi.kuulolla.participation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Matrix.Order;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.ModelRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Models × phases. Cells are drawn by the browser from a few words each, so that ten thousand lines scroll; the arrow keys walk
 * over the cells, Enter opens one.
 */
final class MatrixGrid extends Grid<ModelRow> {
    private static final int FEW = 15;
    private static final String NAME = "name";
    private static final String PROJECT = "project";

    private static final String CELL = """
            <button type="button" class="k-state state-cell ${item.look}" aria-current="${item.open}" @click="${open}">
              <span class="k-sign"><k-icon name="${item.icon}"></k-icon></span><span class="word">${item.word}</span>
              ${item.sub ? html`<span class="sub">${item.sub}</span>` : ''}
              ${item.level > 0 ? html`<span class="level" aria-hidden="true">${[1, 2, 3, 4, 5].map(i =>
                html`<span class="${i <= item.level ? 'full' : ''}"></span>`)}</span>
                <span class="k-sr">${item.said}</span>` : ''}
            </button>""";

    /**
     * Enter and space on a cell press what is in it; the grid itself would want Enter twice. Remembers from where a cell was opened:
     * that is where the reader comes back to.
     */
    private static final String KEYS = """
            if ('cameFrom' in this) return;
            this.cameFrom = null;
            let byKey = null;
            this.addEventListener('keydown', event => {
              const cell = event.composedPath()[0];
              if ((event.key !== 'Enter' && event.key !== ' ') || !(cell instanceof HTMLTableCellElement)) return;
              const content = cell.querySelector('slot')?.assignedElements()[0];
              const inside = content?.querySelector('button, a');
              if (!inside) return;
              event.preventDefault();
              event.stopImmediatePropagation();
              byKey = cell;
              inside.click();
            }, true);
            this.addEventListener('click', event => {
              this.cameFrom = byKey ?? event.composedPath().find(it => it instanceof HTMLButtonElement);
              byKey = null;
            }, true);""";

    private final Words words;
    private final BiConsumer<ModelRow, MatrixCell> onOpen;
    private UnaryOperator<String> statusName = code -> code;
    private @Nullable ModelRow openRow;
    private @Nullable MatrixCell openCell;

    MatrixGrid(Words words, BiConsumer<ModelRow, MatrixCell> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        addClassName("matrix-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        setMultiSort(false);
        getElement().setAttribute("aria-label", words.of("matrix.label"));
        addAttachListener(attached -> getElement().executeJs(KEYS));
    }

    /** Puts the reader back where the last cell was opened. */
    void back() {
        getElement().executeJs("(this.cameFrom?.isConnected ? this.cameFrom : this).focus()");
    }

    /** Marks the cell whose bases are in sight; null when none are. */
    void opened(@Nullable ModelRow row, @Nullable MatrixCell cell) {
        ModelRow before = openRow;
        openRow = row;
        openCell = cell;
        if (before != null) {
            getDataProvider().refreshItem(before);
        }
        if (row != null) {
            getDataProvider().refreshItem(row);
        }
    }

    boolean isOpen(ModelRow row, LedgerPhase phase) {
        return openRow != null && openCell != null && openRow.id().equals(row.id()) && openCell.phase() == phase;
    }

    /** What codes of the programme's scale are called. */
    void name(UnaryOperator<String> statuses) {
        statusName = statuses;
    }

    /** The columns of a view; nothing is shown of those the view does not have. Few lines need no scrolling of their own. */
    void show(List<LedgerPhase> phases, int lines) {
        setAllRowsVisible(lines <= FEW);
        removeAllColumns();
        addColumn(LitRenderer.<ModelRow>of(
                                "<a router-link href=\"${item.href}\">${item.name}</a><span class=\"k-meta\">${item.under}</span>")
                        .withProperty("href", row -> "/models/" + row.id())
                        .withProperty("name", row -> Words.narrow(row.name()))
                        .withProperty("under", this::under))
                .setHeader(Words.narrow(words.of("table.model")))
                .setKey(NAME)
                .setSortProperty(NAME)
                .setFlexGrow(2)
                .setFrozen(true)
                .setWidth("9.5rem");
        for (LedgerPhase phase : phases) {
            addColumn(cell(phase))
                    .setHeader(words.phase(phase))
                    .setKey(phase.code())
                    .setSortProperty(phase.code())
                    .setFlexGrow(1)
                    .setWidth("9.5rem");
        }
    }

    private String under(ModelRow row) {
        return row.status().isEmpty() ? row.projectName() : row.projectName() + " · " + statusName.apply(row.status());
    }

    private LitRenderer<ModelRow> cell(LedgerPhase phase) {
        return LitRenderer.<ModelRow>of(CELL)
                .withProperty("open", row -> String.valueOf(isOpen(row, phase)))
                .withProperty("look", row -> of(row, phase).state().sign())
                .withProperty("icon", row -> StateCell.icon(of(row, phase).state()))
                .withProperty("word", row -> words.state(of(row, phase).state()))
                .withProperty("sub", row -> Words.narrow(sub(of(row, phase))))
                .withProperty("level", row -> level(of(row, phase)))
                .withProperty("said", row -> words.of("state.level", level(of(row, phase))))
                .withFunction("open", row -> onOpen.accept(row, of(row, phase)));
    }

    /** Participation names its means when it is one, else how many; an informed cell says that it does not count. */
    String sub(MatrixCell cell) {
        if (cell.state() == CellState.INFORMED_ONLY) {
            return words.of("state.not-counted");
        }
        if (cell.state() != CellState.PARTICIPATED || cell.means().isEmpty()) {
            return "";
        }
        return cell.means().size() == 1
                ? words.means(cell.means().iterator().next())
                : words.count("means", cell.means().size());
    }

    private static int level(MatrixCell cell) {
        Integer influence = cell.influence();
        return cell.state() != CellState.PARTICIPATED || influence == null ? 0 : influence;
    }

    static MatrixCell of(ModelRow row, LedgerPhase phase) {
        return row.cells().stream()
                .filter(it -> it.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    /** What the reader sorted by. */
    static Order order(List<QuerySortOrder> sorted) {
        if (sorted.isEmpty()) {
            return Order.byName();
        }
        String by = sorted.getFirst().getSorted();
        boolean descending = sorted.getFirst().getDirection() == SortDirection.DESCENDING;
        return switch (by) {
            case NAME -> new Order(Order.Field.NAME, null, descending);
            case PROJECT -> new Order(Order.Field.PROJECT, null, descending);
            default -> new Order(Order.Field.PHASE, LedgerPhase.ofCode(by), descending);
        };
    }
}
