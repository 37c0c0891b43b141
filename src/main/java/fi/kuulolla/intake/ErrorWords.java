package fi.kuulolla.intake;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.intake.file.FileRefused;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with a file. */
@Component
public class ErrorWords {
    private final Texts texts;

    ErrorWords(Texts texts) {
        this.texts = texts;
    }

    public String of(RowError error, Lang lang) {
        return texts.get(lang, "intake.error." + error.code(), error.args().toArray());
    }

    public String of(FileRefused refused, Lang lang) {
        return texts.get(lang, "problem." + refused.code(), refused.args());
    }
}
