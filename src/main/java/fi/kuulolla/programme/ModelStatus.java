package fi.kuulolla.programme;

import fi.kuulolla.i18n.Vocabulary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a programme's scale of where a model stands as a whole. Not Innokylä's: its pages have no such field.
 *
 * @param name as the programme calls it, or null for what the vocabulary calls the code
 */
public record ModelStatus(String code, @Nullable String name) {
    /** The list of the vocabulary. */
    public static final String LIST = "model_status";

    /** What the reader is told. */
    public String label(Vocabulary vocabulary, Locale locale) {
        return name == null ? vocabulary.label(LIST, code, locale) : name;
    }
}
