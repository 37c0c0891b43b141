package fi.kuulolla.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Brings the embedded PostgreSQL, unless {@code spring.datasource.url} names another database. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoOtherDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${kuulolla.data-dir}") Path folder, ObjectProvider<DatabaseAhead> ahead) {
        DatabaseAhead begun = ahead.getIfAvailable();
        return begun == null ? EmbeddedDatabase.start(folder) : begun.take(folder);
    }

    /** The application may read and write rows, but change no table. Primary: the migrator's details are of this kind too. */
    @Bean
    @Primary
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new RoleConnection(
                database.jdbcUrl(),
                EmbeddedDatabase.APPLICATION,
                database.passwords().application());
    }

    @Bean
    FlywayConnectionDetails migratorConnection(EmbeddedDatabase database) {
        return new RoleConnection(
                database.jdbcUrl(),
                EmbeddedDatabase.MIGRATOR,
                database.passwords().migrator());
    }

    private record RoleConnection(String url, String role, String password)
            implements JdbcConnectionDetails, FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return role;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        public String getDriverClassName() {
            return "org.postgresql.Driver";
        }

        @Override
        public String toString() {
            return role + " at " + url;
        }
    }

    /** An empty address counts as none, so that an unset variable in a service file does no harm. */
    static class NoOtherDatabase extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String url = context.getEnvironment().getProperty("spring.datasource.url", "");
            ConditionMessage message = ConditionMessage.forCondition("Embedded PostgreSQL")
                    .because("spring.datasource.url is '" + url + "'");
            return url.isBlank() ? ConditionOutcome.match(message) : ConditionOutcome.noMatch(message);
        }
    }
}
