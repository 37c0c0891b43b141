package fi.kuulolla.report.http;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.shell.UiFiles;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What all print pages stand in: the styles, and a button that is not printed. */
@Component
class PrintFrame {
    private final UiFiles files;
    private final Texts texts;

    PrintFrame(UiFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    String page(Locale locale, String title, String body) {
        Html html = new Html();
        html.raw("<!doctype html><html class=\"k-page\" lang=\"" + locale.getLanguage()
                        + "\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title);
        for (String sheet : new String[] {"tokens", "base", "print"}) {
            html.raw("<link rel=\"stylesheet\" href=\"" + files.at("styles/" + sheet + ".css") + "\">");
        }
        return html.raw("<script type=\"module\" src=\"" + files.at("shell/print.js") + "\"></script>")
                .raw("</head><body><header class=\"no-print\"><button type=\"button\" class=\"k-btn next\" data-print>")
                .text(texts.get(locale, "report.print"))
                .raw("</button></header><main>")
                .raw(body)
                .raw("</main></body></html>")
                .toString();
    }
}
