package fi.kuulolla.session.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** When the sample's story happens. */
@Configuration(proxyBeanMethods = false)
class StoryTime {
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    @Bean
    @Primary
    @ConditionalOnBooleanProperty("kuulolla.sample")
    StoryClock storyClock(@Qualifier("clock") Clock machine) {
        return new StoryClock(machine);
    }

    /** One o'clock about three weeks ago, on a working day. */
    static Instant workshop(Instant now) {
        return workingDay(now, -21);
    }

    /** When the contributors heard what had been done. */
    static Instant answers(Instant now) {
        return workingDay(now, -8);
    }

    /** One o'clock about a week from now, on a working day. */
    static Instant nextWorkshop(Instant now) {
        return workingDay(now, 7);
    }

    /** Longer than the clock of a stage says, as it goes. */
    static Duration ofStage(int minutes) {
        return Duration.ofMinutes(minutes).plusSeconds(40);
    }

    private static Instant workingDay(Instant now, int days) {
        LocalDate day = LocalDate.ofInstant(now, ZONE).plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.of(13, 0)).atZone(ZONE).toInstant();
    }
}
