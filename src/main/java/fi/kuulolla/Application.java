package fi.kuulolla;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import fi.kuulolla.database.BackupCommand;
import fi.kuulolla.database.DatabaseAhead;
import fi.kuulolla.shared.Scratch;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
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
        if (BackupCommand.isAsked(args)) {
            System.exit(besideTheServer(args));
        }
        Scratch.tidy();
        SpringApplication kuulolla = new SpringApplication(Application.class);
        DatabaseAhead.in(kuulolla);
        kuulolla.run(args);
    }

    /** With the settings a server would have, and without one. */
    private static int besideTheServer(String[] args) {
        SpringApplication settings = new SpringApplication(SettingsOnly.class);
        settings.setWebApplicationType(WebApplicationType.NONE);
        settings.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = settings.run(args)) {
            return new BackupCommand(context.getEnvironment(), Clock.systemUTC(), System.out, System.err).run(args);
        }
    }

    private static final class SettingsOnly {}

    /** The only place that reads the machine's time zone-less clock; everybody else is given one. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
