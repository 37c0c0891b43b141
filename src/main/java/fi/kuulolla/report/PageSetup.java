package fi.kuulolla.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out on paper: A4, as wide as the page, headers on every page, page numbers. */
final class PageSetup {
    private PageSetup() {}

    static void cover(XSSFSheet sheet, String footer) {
        page(sheet, false, footer);
    }

    static void table(XSSFSheet sheet, String footer, int headerRow) {
        page(sheet, true, footer);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
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
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
