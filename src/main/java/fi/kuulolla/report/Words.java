package fi.kuulolla.report;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reader's language: texts of this room and labels of codes. */
record Words(Texts texts, Vocabulary vocabulary, Locale locale) {

    String get(String key, @Nullable Object... args) {
        return texts.get(locale, "report." + key, args);
    }

    String count(String key, long n, @Nullable Object... more) {
        return texts.count(locale, "report." + key, n, more);
    }

    String label(String list, String code) {
        return vocabulary.label(list, code, locale);
    }

    String role(Role role) {
        return vocabulary.role(role, locale);
    }

    String side(Side side) {
        return vocabulary.roleGroup(side.code(), locale);
    }

    /** A role, a side, or everybody. */
    String group(String shownAs) {
        return vocabulary.roleGroup(shownAs, locale);
    }

    String in(LangTexts text, String fallback) {
        return text.in(Lang.of(locale), Lang.ofCode(fallback).orElse(Lang.FI));
    }

    /** As people write a date in a sentence. */
    String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String yesNo(boolean yes) {
        return get(yes ? "yes" : "no");
    }
}
