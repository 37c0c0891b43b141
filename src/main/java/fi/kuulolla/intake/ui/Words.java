package fi.kuulolla.intake.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.intake.ErrorWords;
import fi.kuulolla.intake.RowError;
import fi.kuulolla.intake.Target;
import fi.kuulolla.intake.file.FileRefused;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of this room in one reader's language. */
record Words(Texts texts, Vocabulary vocabulary, ErrorWords errors, Locale locale) {
    String of(String key, @Nullable Object... args) {
        return texts.get(locale, "intake." + key, args);
    }

    String count(String key, long n, @Nullable Object... more) {
        return texts.count(locale, "intake." + key, n, more);
    }

    String error(RowError error) {
        return errors.of(error, Lang.of(locale));
    }

    String refusal(FileRefused refused) {
        return errors.of(refused, Lang.of(locale));
    }

    String label(String list, String code) {
        return vocabulary.label(list, code, locale);
    }

    String target(Target target) {
        String field = of("field." + target.field().code());
        return target.phase() == null
                ? field
                : of("column.of-phase", label("phase", target.phase().code()), field);
    }

    String moment(Instant at) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy, HH:mm" : "d.M.yyyy HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(ZoneId.of("Europe/Helsinki")));
    }
}
