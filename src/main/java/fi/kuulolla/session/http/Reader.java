package fi.kuulolla.session.http;

import fi.kuulolla.i18n.Lang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of whoever reads an answer: the participant's choice once they are known, else what their browser asks for. */
final class Reader {
    private static final String LANG = Reader.class.getName() + ".lang";

    private Reader() {}

    static void speaks(HttpServletRequest request, Lang lang) {
        request.setAttribute(LANG, lang);
    }

    static Lang lang(HttpServletRequest request) {
        if (request.getAttribute(LANG) instanceof Lang lang) {
            return lang;
        }
        return request.getHeader("Accept-Language") == null
                ? Lang.FI
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(language -> Lang.ofCode(language).isPresent())
                        .map(language -> Lang.ofCode(language).orElse(Lang.FI))
                        .findFirst()
                        .orElse(Lang.EN);
    }
}
