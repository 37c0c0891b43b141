package fi.kuulolla.report.innokyla;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The few styles a description needs: real headings, so that a screen reader and a table of contents know them. */
final class DocumentStyles {
    private static final String FACE = "Arial";
    private static final String SPRUCE = "174A40";

    private DocumentStyles() {}

    static void add(XWPFDocument document, Locale locale) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(
                switch (locale.getLanguage()) {
                    case "sv" -> "sv-FI";
                    case "en" -> "en-GB";
                    default -> "fi-FI";
                });
        style(styles, "Normal", "Normal", 22, false, null, 0, 120, -1);
        style(styles, "Title", "Title", 40, true, SPRUCE, 0, 160, -1);
        style(styles, "Heading1", "heading 1", 30, true, SPRUCE, 360, 80, 0);
        style(styles, "Heading2", "heading 2", 24, true, null, 240, 60, 1);
        CTStyle note = style(styles, "Note", "Note", 20, false, "3A5049", 0, 120, -1);
        note.getRPr().addNewI();
    }

    /**
     * @param size in half points
     * @param before and {@code after}: in twentieths of a point
     * @param outline level of a heading from 0, or -1
     */
    private static CTStyle style(
            XWPFStyles styles,
            String id,
            String name,
            int size,
            boolean bold,
            @org.jspecify.annotations.Nullable String colour,
            int before,
            int after,
            int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(276));
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FACE);
        fonts.setHAnsi(FACE);
        fonts.setCs(FACE);
        if (bold) {
            run.addNewB();
        }
        if (colour != null) {
            run.addNewColor().setVal(colour);
        }
        run.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }
}
