package fi.kuulolla.report;

import fi.kuulolla.participation.CellState;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/** Colours cells by the sign they begin with: ground, ink and edge, as on the screens. */
final class StateColours {
    private StateColours() {}

    /** The sign of a state; no two look alike, also in black and white. */
    static String sign(CellState state) {
        return switch (state) {
            case PARTICIPATED -> "✓";
            case DID_NOT_PARTICIPATE -> "✕";
            case INFORMED_ONLY -> "i";
            case NOT_DESCRIBED -> "?";
            case NOT_ASSESSED -> "…";
        };
    }

    static void add(XSSFSheet sheet, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        String first =
                new org.apache.poi.ss.util.CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        List<XSSFConditionalFormattingRule> rules = java.util.Arrays.stream(CellState.values())
                .map(state -> rule(formats, first, state))
                .toList();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {range}, rules.toArray(XSSFConditionalFormattingRule[]::new));
        withAlpha(sheet.getWorkbook().getStylesSource());
    }

    /** The library drops a font's alpha, without which its colour is not valid. */
    private static void withAlpha(StylesTable styles) {
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            if (styles.getDxfAt(i).isSetFont()) {
                for (CTColor colour : styles.getDxfAt(i).getFont().getColorArray()) {
                    byte[] rgb = colour.getRgb();
                    if (rgb.length == 3) {
                        colour.setRgb(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
                    }
                }
            }
        }
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formats, String first, CellState state) {
        XSSFConditionalFormattingRule rule =
                formats.createConditionalFormattingRule("EXACT(LEFT(" + first + ",1),\"" + sign(state) + "\")");
        int[] look = look(state);
        var ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(colour(look[0]));
        rule.createFontFormatting().setFontColor(colour(look[1]));
        var edge = rule.createBorderFormatting();
        BorderStyle style = state == CellState.NOT_DESCRIBED ? BorderStyle.DASHED : BorderStyle.THIN;
        edge.setBorderBottom(style);
        edge.setBorderTop(style);
        edge.setBorderLeft(style);
        edge.setBorderRight(style);
        edge.setBottomBorderColor(colour(look[2]));
        edge.setTopBorderColor(colour(look[2]));
        edge.setLeftBorderColor(colour(look[2]));
        edge.setRightBorderColor(colour(look[2]));
        return rule;
    }

    /** Ground, ink, edge. */
    private static int[] look(CellState state) {
        return switch (state) {
            case PARTICIPATED -> new int[] {0x1C5D50, 0xFFFFFF, 0xFFFFFF};
            case DID_NOT_PARTICIPATE -> new int[] {0xFBE6DF, 0x85290F, 0xB04A2B};
            case INFORMED_ONLY -> new int[] {0xE2EDF9, 0x1C4B80, 0x4878AD};
            case NOT_DESCRIBED -> new int[] {0xFFFFFF, 0x3D534C, 0x64756E};
            case NOT_ASSESSED -> new int[] {0xE3E6E1, 0x46544F, 0x6A7873};
        };
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
