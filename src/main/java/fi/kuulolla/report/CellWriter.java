package fi.kuulolla.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Puts one value into one cell of the file. */
final class CellWriter {
    /** The longest text a cell of the format holds. */
    private static final int LONGEST = 32_767;

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    void write(Row row, int column, Cell value) {
        switch (value) {
            case Cell.Words words -> words(row, column, words.text());
            case Cell.Count count -> number(row, column, count.number(), styles.count);
            case Cell.Mean mean -> number(row, column, mean.number(), styles.mean);
            case Cell.Share share -> number(row, column, share.number(), styles.share);
            case Cell.Day day -> {
                var cell = row.createCell(column);
                cell.setCellValue(day.day());
                cell.setCellStyle(styles.day);
            }
            case Cell.Moment moment -> {
                var cell = row.createCell(column);
                cell.setCellValue(moment.moment());
                cell.setCellStyle(styles.moment);
            }
            case Cell.Hidden hidden -> text(row, column, hidden.why(), styles.hidden);
            case Cell.Blank blank -> row.createCell(column).setCellStyle(styles.text);
        }
    }

    /** As {@link #write}, but aligned as the values of a cover. */
    void writeFact(Row row, int column, Cell value) {
        write(row, column, value);
        switch (value) {
            case Cell.Count count -> row.getCell(column).setCellStyle(styles.valueCount);
            case Cell.Day day -> row.getCell(column).setCellStyle(styles.valueDay);
            case Cell.Moment moment -> row.getCell(column).setCellStyle(styles.valueMoment);
            case Cell.Words words
            when !beginsLikeFormula(words.text()) -> row.getCell(column).setCellStyle(styles.value);
            default -> {}
        }
    }

    void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(storable(text));
        cell.setCellStyle(style);
    }

    private void words(Row row, int column, String text) {
        text(row, column, text, beginsLikeFormula(text) ? styles.quoted : styles.text);
    }

    private static void number(Row row, int column, double number, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String storable(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
