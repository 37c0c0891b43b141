package fi.kuulolla.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One value of a table, with its kind, so that numbers stay numbers and words stay words. */
sealed interface Cell {
    /** Words. Whatever they begin with, they are never a formula. */
    record Words(String text) implements Cell {}

    record Count(long number) implements Cell {}

    /** A mean, shown with one decimal. */
    record Mean(double number) implements Cell {}

    /** A share from 0 to 1, shown in whole per cents. */
    record Share(double number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(LocalDateTime moment) implements Cell {}

    /** A number that may not be told; the words say why. */
    record Hidden(String why) implements Cell {}

    /** Nothing to tell. */
    record Blank() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? new Blank() : new Words(text);
    }

    static Cell of(long number) {
        return new Count(number);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Blank() : new Day(day);
    }

    static Cell of(@Nullable LocalDateTime moment) {
        return moment == null ? new Blank() : new Moment(moment);
    }
}
