package fi.kuulolla.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out on paper: A4, as wide as the page, headers on every page, page numbers. */
final class PageSetup {
    private static final int FOOTER = 60;

    private PageSetup() {}

    static void cover(XSSFSheet sheet, String footer) {
        page(sheet, false, footer);
        onePage(sheet);
    }

    static void table(XSSFSheet sheet, String footer, int headerRow) {
        page(sheet, true, footer);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /** Tables too wide for a page that is kept in a folder get the next larger one. */
    static void wide(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    }

    /** A table and the chart under it belong together. */
    static void onePage(XSSFSheet sheet) {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    static void words(XSSFSheet sheet, String footer) {
        page(sheet, true, footer);
    }

    private static void page(XSSFSheet sheet, boolean landscape, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        // As many pages high as needed.
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setMargin(PageMargin.LEFT, 0.45);
        sheet.setMargin(PageMargin.RIGHT, 0.45);
        sheet.setMargin(PageMargin.TOP, 0.55);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        // An ampersand begins a code in a footer; doubled it is itself.
        sheet.getFooter().setLeft(shortened(footer).replace("&", "&&"));
        sheet.getFooter().setRight("&A   &P / &N");
    }

    /** So that it never meets what stands on the right. */
    private static String shortened(String footer) {
        return footer.length() <= FOOTER
                ? footer
                : footer.substring(0, FOOTER - 1).strip() + "…";
    }
}
