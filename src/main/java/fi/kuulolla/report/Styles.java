package fi.kuulolla.report;

import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: each style is made once, a workbook holds only so many. */
final class Styles {
    // Alpha, red, green, blue: the format wants all four.
    private static final byte[] SPRUCE = {(byte) 0xFF, 0x17, 0x4A, 0x40};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] TINT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF0, (byte) 0xCC};
    private static final byte[] INK_2 = {(byte) 0xFF, 0x3A, 0x50, 0x49};

    /** On every machine, or another of the same measures. */
    static final String FACE = "Arial";

    final CellStyle text;
    /** Words that begin like a formula: the file itself says they are words. */
    final CellStyle quoted;

    final CellStyle count;
    final CellStyle mean;
    final CellStyle share;
    final CellStyle day;
    final CellStyle moment;
    final CellStyle hidden;
    final CellStyle header;
    final CellStyle title;
    final CellStyle note;
    final CellStyle name;
    final CellStyle value;
    final CellStyle valueCount;
    final CellStyle valueDay;
    final CellStyle valueMoment;
    final CellStyle mark;

    Styles(XSSFWorkbook book, Locale locale) {
        XSSFFont body = book.getFontAt(0);
        body.setFontName(FACE);
        body.setFontHeightInPoints((short) 10);
        body.setScheme(FontScheme.NONE);
        String dayFormat = dayFormat(locale);
        text = indented(book);
        quoted = indented(book);
        quoted.setQuotePrefixed(true);
        count = number(book, "#,##0");
        mean = number(book, "0.0");
        // Finnish and Swedish keep a space before the sign.
        share = number(book, locale.getLanguage().equals("en") ? "0%" : "0\\ %");
        day = number(book, dayFormat);
        moment = number(book, dayFormat + (locale.getLanguage().equals("fi") ? " h.mm" : " hh:mm"));
        hidden = italic(book);
        header = header(book);
        title = font(book, 16, true, null);
        note = font(book, 10, false, INK_2);
        ((XSSFCellStyle) note).setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
        name = font(book, 10, true, null);
        name.setVerticalAlignment(VerticalAlignment.TOP);
        name.setWrapText(true);
        value = left(wrapped(book));
        valueCount = left(number(book, "#,##0"));
        valueDay = left(number(book, dayFormat));
        valueMoment = left(number(book, dayFormat + (locale.getLanguage().equals("fi") ? " h.mm" : " hh:mm")));
        mark = mark(book);
    }

    private static String dayFormat(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> "d.m.yyyy";
            case "en" -> "d mmm yyyy";
            default -> "d.m.yyyy";
        };
    }

    /** A font of ours has the same face as the cells without one. */
    private static XSSFFont plain(XSSFWorkbook book) {
        XSSFFont font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) 10);
        font.setFamily(FontFamily.SWISS);
        return font;
    }

    private static CellStyle left(CellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    /** Words keep a little way from the number in the column before them. */
    private static XSSFCellStyle indented(XSSFWorkbook book) {
        XSSFCellStyle style = wrapped(book);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle number(XSSFWorkbook book, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle italic(XSSFWorkbook book) {
        XSSFCellStyle style = wrapped(book);
        XSSFFont font = plain(book);
        font.setItalic(true);
        font.setColor(new XSSFColor(INK_2));
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static XSSFCellStyle header(XSSFWorkbook book) {
        XSSFCellStyle style = indented(book);
        XSSFFont font = plain(book);
        font.setBold(true);
        font.setColor(new XSSFColor(WHITE));
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(SPRUCE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle mark(XSSFWorkbook book) {
        XSSFCellStyle style = font(book, 11, true, null);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(new XSSFColor(TINT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle font(
            XSSFWorkbook book, int points, boolean bold, byte @org.jspecify.annotations.Nullable [] colour) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = plain(book);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour));
        }
        style.setFont(font);
        return style;
    }
}
