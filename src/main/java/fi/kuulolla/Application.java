package fi.kuulolla;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Kuulolla: one process that serves staff screens, participants' pages and the wall. */
@Push
@SpringBootApplication
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The only place that reads the machine's time zone-less clock; everybody else is given one. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
