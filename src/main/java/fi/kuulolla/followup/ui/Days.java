package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, in the reader's language and way of writing. */
final class Days {
    private Days() {}

    static DatePicker field(String label, Locale locale, LocalDate earliest) {
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        field.setMin(earliest);
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
