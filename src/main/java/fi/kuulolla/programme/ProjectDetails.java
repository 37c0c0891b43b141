package fi.kuulolla.programme;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a project.
 *
 * @param area where it works, as the field says it ("Etelä-Pohjanmaa")
 * @param funder who pays ("STM")
 * @param code how the funder knows it ("RRP, P4, I1")
 * @param start first day of the reporting period
 * @param end last day of the reporting period
 */
public record ProjectDetails(
        String name,
        String area,
        String funder,
        String code,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /** Refuses {@code text-empty}, {@code text-too-long}, {@code text-invalid} and {@code period-reversed}. */
    public ProjectDetails {
        name = CleanText.of(name, CleanText.TITLE);
        area = CleanText.optional(area, CleanText.TITLE);
        funder = CleanText.optional(funder, CleanText.TITLE);
        code = CleanText.optional(code, CleanText.TITLE);
        if (start != null && end != null && end.isBefore(start)) {
            throw new Refused("period-reversed");
        }
    }

    /** Only a name: the rest can be told later. */
    public static ProjectDetails named(String name) {
        return new ProjectDetails(name, "", "", "", null, null);
    }
}
