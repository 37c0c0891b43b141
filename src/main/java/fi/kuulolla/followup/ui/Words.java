package fi.kuulolla.followup.ui;

import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.i18n.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of this room in one reader's language. */
record Words(Texts texts, Locale locale) {

    String of(String key, @Nullable Object... args) {
        return texts.get(locale, "followup." + key, args);
    }

    String count(String key, long n, @Nullable Object... more) {
        return texts.count(locale, "followup." + key, n, more);
    }

    String answer(AnswerKind kind) {
        return of("answer." + kind.code());
    }

    /** As people write a date in a sentence. */
    String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The message of a refusal. */
    String problem(String code) {
        return texts.get(locale, "problem." + code);
    }
}
