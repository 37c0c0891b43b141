package fi.kuulolla.report.innokyla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A service model as it is typed into Innokylä: basic facts, then the fields of its description, in Innokylä's order.
 *
 * @param organisation who describes
 * @param written how and when the field on co-development came about
 */
public record InnokylaDescription(
        UUID model,
        String name,
        String organisation,
        List<Field> basics,
        List<Field> fields,
        String written,
        LocalDate madeOn,
        Instant madeAt,
        Locale locale) {

    /**
     * @param code stays the same in all languages
     * @param text empty when nobody has written it
     * @param ours written from confirmed records
     */
    public record Field(String code, String label, String text, boolean ours) {}

    public InnokylaDescription {
        basics = List.copyOf(basics);
        fields = List.copyOf(fields);
    }
}
