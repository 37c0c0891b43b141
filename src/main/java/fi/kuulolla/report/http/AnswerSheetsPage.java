package fi.kuulolla.report.http;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.AnswerSheet;
import fi.kuulolla.report.AnswerSheets;
import fi.kuulolla.shell.QrSvg;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Answer papers, one on a page: what was said, the code, where to look, whom to call. */
final class AnswerSheetsPage {
    private final AnswerSheets.Sheets sheets;
    private final Texts texts;
    private final Locale locale;
    private final Html html = new Html();

    private AnswerSheetsPage(AnswerSheets.Sheets sheets, Texts texts, Locale locale) {
        this.sheets = sheets;
        this.texts = texts;
        this.locale = locale;
    }

    static String of(AnswerSheets.Sheets sheets, Texts texts, Locale locale, PrintFrame frame) {
        AnswerSheetsPage page = new AnswerSheetsPage(sheets, texts, locale);
        page.write();
        return frame.page(locale, page.text("title"), page.html.toString());
    }

    private void write() {
        html.raw("<div class=\"no-print\">").element("h1", text("title"));
        html.element(
                "p", texts.count(locale, "report.sheets.notes", sheets.sheets().size()));
        if (sheets.heads() > 0) {
            html.element("p", texts.count(locale, "report.sheets.heads", sheets.heads()));
        }
        html.element("p class=\"k-meta\"", text("anonymous"));
        if (sheets.contact().isBlank()) {
            html.element("p class=\"warning\"", text("no-contact"));
        }
        html.raw("</div>");
        sheets.sheets().forEach(this::ofNote);
        if (sheets.heads() > 0 || sheets.sheets().isEmpty()) {
            toCopy();
        }
    }

    private void ofNote(AnswerSheet sheet) {
        html.raw("<section class=\"sheet\">");
        head();
        html.element("p class=\"k-over\"", text("said")).element("blockquote class=\"pre-line\"", sheet.text());
        html.raw("<div class=\"find\"><div class=\"qr\" aria-hidden=\"true\">")
                .raw(QrSvg.of(sheet.address()))
                .raw("</div><div>");
        html.element("p", text("find")).element("p class=\"address\"", sheets.page());
        html.element("p", text("code")).element("p class=\"code\"", sheet.code());
        html.raw("</div></div>");
        foot();
        html.element("p class=\"k-meta\"", text("keep")).raw("</section>");
    }

    /** For those who came without a device and wrote nothing of their own: what happens next, and whom to ask. */
    private void toCopy() {
        html.raw("<section class=\"sheet\">");
        head();
        html.element("p", text("general")).element("p", text("general.promise"));
        foot();
        html.raw("</section>");
    }

    private void head() {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        html.element("h2", text("heading"));
        html.element(
                "p class=\"k-meta\"",
                sheets.title() + ", "
                        + DateTimeFormatter.ofPattern(pattern, locale).format(sheets.on()));
    }

    private void foot() {
        if (!sheets.contact().isBlank()) {
            html.element("p class=\"call\"", texts.get(locale, "report.sheets.call", sheets.contact()));
        }
        html.element("p class=\"k-meta\"", texts.count(locale, "report.sheets.kept", sheets.retentionMonths()));
    }

    private String text(String key) {
        return texts.get(locale, "report.sheets." + key);
    }
}
