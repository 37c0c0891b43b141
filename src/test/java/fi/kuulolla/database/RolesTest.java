package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.testing.KuulollaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class RolesTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void theApplicationReadsAndWritesRows() {
        assertThat(jdbc.sql("delete from programme").update()).isZero();
    }

    @Test
    void theApplicationCannotChangeTables() {
        assertThatThrownBy(() -> jdbc.sql("create table mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> jdbc.sql("alter table programme drop column name").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> jdbc.sql("truncate programme cascade").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
