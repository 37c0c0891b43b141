package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DatabaseAheadTest {
    @TempDir
    Path folder;

    private ConfigurableApplicationContext run(Class<?>... sources) {
        SpringApplication application = new SpringApplication(sources);
        application.setWebApplicationType(WebApplicationType.NONE);
        DatabaseAhead.in(application);
        return application.run(
                "--kuulolla.data-dir=" + folder, "--spring.main.banner-mode=off", "--logging.level.root=off");
    }

    @Test
    void theDatabaseThatWasBegunIsTheApplicationsAndEndsWithIt() {
        try (ConfigurableApplicationContext context = run(EmbeddedDatabaseConfiguration.class)) {
            assertThat(context.getBean(EmbeddedDatabase.class).jdbcUrl()).startsWith("jdbc:postgresql://localhost:");
            assertThat(DataDirectory.isHeld(folder)).isTrue();
        }
        assertThat(DataDirectory.isHeld(folder)).isFalse();
    }

    @Test
    void anApplicationThatFailsLeavesNoDatabaseBehind() {
        assertThatThrownBy(() -> run(Fails.class)).hasRootCauseMessage("a mistake in the settings");

        assertThat(DataDirectory.isHeld(folder)).isFalse();
        assertThat(LeftOver.postmaster(folder.resolve("postgres"))).isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Fails {
        @Bean
        Object mistake() {
            throw new IllegalStateException("a mistake in the settings");
        }
    }
}
