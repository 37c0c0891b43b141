package fi.kuulolla.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fields for a day, in the reader's language and way of writing. */
public final class Days {
    private Days() {}

    /** For a day to come. */
    public static DatePicker from(String label, Locale locale, LocalDate earliest) {
        DatePicker field = field(label, locale);
        field.setMin(earliest);
        return field;
    }

    /** For a day that is over, or none. */
    public static DatePicker until(String label, Locale locale, LocalDate latest) {
        DatePicker field = field(label, locale);
        field.setMax(latest);
        field.setClearButtonVisible(true);
        return field;
    }

    private static DatePicker field(String label, Locale locale) {
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats(locale.getLanguage().equals("en") ? "d/M/yyyy" : "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(months(locale))
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale)));
        return field;
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** The component counts from Sunday. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Arrays.stream(new DayOfWeek[] {
                    DayOfWeek.SUNDAY,
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SATURDAY
                })
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
