package fi.kuulolla.participation.http;

import fi.kuulolla.i18n.SoftHyphens;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.FilterWords;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.shell.UiFiles;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The matrix on paper: a plain table, signs and words, since paper may have no colour. */
@Component
class MatrixPage {
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final FilterWords words;
    private final UiFiles files;

    MatrixPage(Texts texts, Vocabulary vocabulary, FilterWords words, UiFiles files) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.words = words;
        this.files = files;
    }

    /** What the page shows. */
    record Shown(
            String programme,
            String day,
            List<String> asked,
            Totals totals,
            List<LedgerPhase> phases,
            List<ModelRow> rows,
            int left) {}

    String of(Shown shown, Locale locale) {
        StringBuilder html = new StringBuilder(10_000);
        html.append("<!doctype html><html class=\"k-page\" lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(say(locale, "matrix.title", shown.programme()))
                .append("</title>");
        for (String sheet : new String[] {"tokens", "base", "print"}) {
            html.append("<link rel=\"stylesheet\" href=\"")
                    .append(files.at("styles/" + sheet + ".css"))
                    .append("\">");
        }
        html.append("<script type=\"module\" src=\"")
                .append(files.at("shell/print.js"))
                .append("\"></script></head><body class=\"wide\"><header class=\"no-print\">")
                .append("<button type=\"button\" class=\"k-btn next\" data-print>")
                .append(say(locale, "matrix.print"))
                .append("</button></header><main>");
        head(html, shown, locale);
        table(html, shown, locale);
        return html.append("</main></body></html>").toString();
    }

    private void head(StringBuilder html, Shown shown, Locale locale) {
        html.append("<p class=\"k-over\">").append(safe(shown.programme())).append("</p><h1>");
        html.append(say(locale, "matrix.heading")).append("</h1>");
        paragraph(html, shown.day());
        shown.asked().forEach(line -> paragraph(html, line));
        Totals totals = shown.totals();
        paragraph(
                html,
                texts.count(locale, "participation.matrix.models", totals.models()) + " "
                        + texts.get(
                                locale,
                                "participation.matrix.classes",
                                totals.described(),
                                totals.onlyNo(),
                                totals.notAssessed(),
                                totals.notDescribed()));
        paragraph(html, texts.get(locale, "participation.matrix.print.rule"));
        if (shown.left() > 0) {
            paragraph(html, texts.count(locale, "participation.matrix.print.left", shown.left()));
        }
    }

    private void table(StringBuilder html, Shown shown, Locale locale) {
        html.append("<div class=\"matrix-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(say(locale, "matrix.label"))
                .append("\"><table class=\"matrix\"><caption class=\"k-sr\">")
                .append(say(locale, "matrix.label"))
                .append("</caption><thead><tr><th scope=\"col\">")
                .append(SoftHyphens.in(say(locale, "table.model")))
                .append("</th>");
        for (LedgerPhase phase : shown.phases()) {
            html.append("<th scope=\"col\">")
                    .append(safe(vocabulary.label("phase", phase.code(), locale)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (ModelRow row : shown.rows()) {
            html.append("<tr><th scope=\"row\">")
                    .append(SoftHyphens.in(safe(row.name())))
                    .append("<br><span class=\"k-meta\">")
                    .append(safe(row.projectName()))
                    .append("</span></th>");
            row.cells().stream()
                    .filter(cell -> shown.phases().contains(cell.phase()))
                    .forEach(cell -> html.append("<td>")
                            .append(SoftHyphens.in(safe(cell(cell, locale))))
                            .append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    /** "✓ Osallistuivat · 4 / 5 · 2 keinoa"; what belongs together stays on one line. */
    private String cell(MatrixCell cell, Locale locale) {
        StringBuilder text = new StringBuilder(sign(cell.state()) + " " + words.state(cell.state(), locale));
        if (cell.state() == CellState.PARTICIPATED) {
            if (cell.influence() != null) {
                text.append(" · ").append(cell.influence()).append("\u00A0/\u00A05");
            }
            if (cell.means().size() == 1) {
                String means = cell.means().iterator().next().code();
                text.append(" · ").append(vocabulary.label("means", means, locale));
            } else if (!cell.means().isEmpty()) {
                text.append(" · ")
                        .append(texts.count(
                                        locale,
                                        "participation.means",
                                        cell.means().size())
                                .replace(' ', '\u00A0'));
            }
        }
        return text.toString();
    }

    private static String sign(CellState state) {
        return switch (state) {
            case PARTICIPATED -> "✓";
            case DID_NOT_PARTICIPATE -> "✗";
            case INFORMED_ONLY -> "i";
            case NOT_DESCRIBED -> "?";
            case NOT_ASSESSED -> "…";
        };
    }

    private String say(Locale locale, String key, Object... args) {
        return safe(texts.get(locale, "participation." + key, args));
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p class=\"k-meta\">").append(safe(text)).append("</p>");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
