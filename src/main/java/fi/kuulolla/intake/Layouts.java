package fi.kuulolla.intake;

import fi.kuulolla.intake.file.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the sheet and the row with headers, and says what the columns mean. */
@Component
class Layouts {
    /** A cover of a workbook or a title above a table is no longer than this. */
    private static final int ROWS_LOOKED_AT = 30;

    private final HeaderWords words;

    Layouts(HeaderWords words) {
        this.words = words;
    }

    /**
     * The likeliest layout: the row in which most headers are understood.
     *
     * @param byHand targets people chose, by the comparable form of the header; an empty one is "not taken in"
     */
    Layout find(TableFile file, Map<String, Optional<Target>> byHand) {
        Best best = new Best();
        for (int sheet = 0; sheet < file.sheets(); sheet++) {
            int which = sheet;
            file.read(sheet, (number, cells) -> {
                best.offer(new Layout(which, file.sheetName(which), number, columns(cells, byHand)));
                return number < ROWS_LOOKED_AT;
            });
        }
        return best.layout();
    }

    private List<Column> columns(List<String> cells, Map<String, Optional<Target>> byHand) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String header = cells.get(i).strip();
            Optional<Target> chosen = byHand.get(Normal.of(header));
            Target target =
                    chosen != null ? chosen.orElse(null) : words.find(header).orElse(null);
            boolean known = words.find(header).isPresent() || words.isKnownBesides(header);
            columns.add(new Column(i, header, target, known, chosen != null));
        }
        return columns;
    }

    /** What is wrong with the headers as they are. */
    List<RowError> check(Layout layout) {
        List<RowError> errors = new ArrayList<>();
        if (layout.column(Target.of(Field.MODEL)).isEmpty()) {
            errors.add(missing(layout, "model-column-missing", Field.MODEL));
        }
        if (!layout.isLong() && !layout.isWide() && !layout.tellsOfModels()) {
            errors.add(missing(layout, "phase-column-missing", Field.PHASE));
        }
        Set<Target> met = new HashSet<>();
        for (Column column : layout.columns()) {
            if (column.target() != null && !met.add(column.target())) {
                errors.add(new RowError(
                        layout.headerRow(), column.header(), column.header(), "column-twice", List.of(), null));
            }
        }
        return errors;
    }

    private RowError missing(Layout layout, String code, Field sought) {
        String unknown = layout.leftOut().stream().findFirst().orElse("");
        return new RowError(
                layout.headerRow(),
                unknown,
                unknown,
                code,
                List.of(),
                unknown.isEmpty() ? null : words.nearest(unknown, sought));
    }

    private static final class Best {
        private @Nullable Layout layout;
        private int score = -1;

        void offer(Layout offered) {
            int understood = (int)
                    offered.columns().stream().filter(it -> it.target() != null).count();
            boolean usable = offered.column(Target.of(Field.MODEL)).isPresent()
                    && (offered.isLong() || offered.isWide() || offered.tellsOfModels());
            int worth = understood + (usable ? 1_000 : 0);
            if (worth > score) {
                score = worth;
                layout = offered;
            }
        }

        Layout layout() {
            return layout == null ? new Layout(0, "", 1, List.of()) : layout;
        }
    }
}
