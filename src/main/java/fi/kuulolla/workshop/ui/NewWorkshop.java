package fi.kuulolla.workshop.ui;

import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.PlanWorkshop;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans a workshop with what is usual, so that choosing a method is enough; the rest is changed in the planner. */
@Component
class NewWorkshop {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Workshops workshops;
    private final ServiceModels models;
    private final Clock clock;

    NewWorkshop(Workshops workshops, ServiceModels models, Clock clock) {
        this.workshops = workshops;
        this.models = models;
        this.clock = clock;
    }

    /** Called after its model and phase: people recognise what they work on, not how. */
    UUID plan(Staff staff, UUID model, Phase phase, String method, Words words) {
        String title = words.of(
                "workshop.newTitle",
                models.get(staff, model).name(),
                words.phase(phase).toLowerCase(words.locale()));
        return workshops.plan(
                staff,
                new PlanWorkshop(
                        model, Set.of(phase), method, title, usualStart(), Channel.ONSITE, language(staff.locale())));
    }

    /** One o'clock in a week, on a working day: nobody is invited for tomorrow. */
    private Instant usualStart() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(7);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.of(13, 0)).atZone(ZONE).toInstant();
    }

    private static String language(Locale locale) {
        String language = locale.getLanguage();
        return Set.of("fi", "sv", "en").contains(language) ? language : "fi";
    }
}
