package fi.kuulolla.session.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of one reader: the cockpit's texts in the language of the facilitator who looks at it. */
record Words(Texts texts, Vocabulary vocabulary, Locale locale) {

    String t(String key, Object... args) {
        return texts.get(locale, "cockpit." + key, args);
    }

    String n(String key, long n, Object... more) {
        return texts.count(locale, "cockpit." + key, n, more);
    }

    String problem(String code) {
        return texts.find(lang(), "problem." + code).orElseGet(() -> texts.get(locale, "shell.refused"));
    }

    /** The name of a step that was taken back: a key of a text, or the words of what it was. */
    String undone(String what) {
        return what.startsWith("undo.") ? texts.get(locale, what) : "”" + what + "”";
    }

    String role(Role role) {
        return vocabulary.role(role, locale);
    }

    String label(String list, String code) {
        return vocabulary.label(list, code, locale);
    }

    /** A text of the agenda in the reader's language, else in the workshop's. */
    String of(LangTexts text, WorkshopView workshop) {
        return text.in(lang(), Lang.ofCode(workshop.language()).orElse(Lang.FI));
    }

    Lang lang() {
        return Lang.of(locale);
    }

    /** A time of day as the reader's country writes it: 13.10 in Finnish and Swedish, 13:10 in English. */
    String clock(Instant instant, ZoneId zone) {
        String pattern = locale.getLanguage().equals("en") ? "H:mm" : "H.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }
}
