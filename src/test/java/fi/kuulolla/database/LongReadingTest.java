package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** On a connection that gives up after a second of silence. */
class LongReadingTest {
    private static final String SILENT = "select 7 from pg_sleep(1.5)";

    private SingleConnectionDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void impatient() throws SQLException {
        source = new SingleConnectionDataSource(TestDatabase.impatient(1), true);
        jdbc = new JdbcTemplate(source);
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void othersGiveUp() {
        assertThatThrownBy(() -> jdbc.queryForObject(SILENT, Integer.class)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void waitsForADatabaseThatIsSilentAndIsImpatientAgainAfterwards() {
        LongReading reading = new LongReading(jdbc);
        assertThat(reading.of(() -> jdbc.queryForObject(SILENT, Integer.class))).isEqualTo(7);
        assertThatThrownBy(() -> jdbc.queryForObject(SILENT, Integer.class)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void tellsWhatWentWrong() {
        LongReading reading = new LongReading(jdbc);
        assertThatThrownBy(() -> reading.of(() -> jdbc.queryForObject("select 1 / 0", Integer.class)))
                .hasMessageContaining("division by zero");
        assertThat(jdbc.queryForObject("select 7", Integer.class)).isEqualTo(7);
    }
}
