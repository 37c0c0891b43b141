package fi.kuulolla.report;

import fi.kuulolla.shared.Csv;
import java.io.IOException;
import java.io.Writer;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Writes a table of a workbook as .csv, in the reader's language. Dates are ISO dates. */
final class TableCsv {
    private final DecimalFormat mean;
    private final DecimalFormat share;

    TableCsv(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        mean = new DecimalFormat("0.0", symbols);
        share = new DecimalFormat("0%", symbols);
    }

    void write(Table table, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(table.columns().stream().map(Column::header).toList());
        for (List<Cell> row : table.rows()) {
            csv.line(row.stream().map(this::value).toList());
        }
    }

    private Object value(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Count count -> count.number();
            case Cell.Mean number -> mean.format(number.number());
            case Cell.Share number -> share.format(number.number());
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment -> moment.moment().toString();
            case Cell.Hidden hidden -> hidden.why();
            case Cell.Blank blank -> "";
        };
    }
}
