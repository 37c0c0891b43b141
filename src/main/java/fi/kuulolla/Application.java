package fi.kuulolla;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Kuulolla: one process that serves staff screens, participants' pages and the wall. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://ui/styles/tokens.css")
@StyleSheet("context://ui/styles/base.css")
@StyleSheet("context://ui/styles/elements.css")
@StyleSheet("context://ui/styles/staff.css")
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
