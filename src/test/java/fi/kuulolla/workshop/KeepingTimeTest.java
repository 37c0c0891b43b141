package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class KeepingTimeTest {
    private static final Instant A_YEAR_LATER = Instant.parse("2027-03-12T11:00:00Z");
    private static final String GONE = "(Teksti on poistettu, koska sen säilytysaika päättyi.)";

    @Autowired
    KeepingTime keeping;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    Participants participants;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestStory.Played played;
    UUID workshop;

    @BeforeEach
    void aWorkshopWasClosed() {
        Staff aino = people.facilitator();
        played = story.closed(aino, Map.of(Role.CLIENT, 5, Role.STAFF, 6));
        workshop = played.workshop();
    }

    @Test
    void wordsStayAsLongAsPeopleWereTold() {
        List<String> before = texts();
        endAt(A_YEAR_LATER.minusSeconds(1));
        assertThat(texts()).isEqualTo(before).doesNotContain(GONE);
        assertThat(onTheirDevices()).isEqualTo(11);
    }

    @Test
    void thenNobodysWordsAndNoNamesAreLeft() {
        int notes = texts().size();
        endAt(A_YEAR_LATER);
        assertThat(texts()).hasSize(notes).containsOnly(GONE);
        assertThat(onTheirDevices()).isZero();
        assertThat(count("participant where name <> '' or join_key_hash is not null or return_code_hash is not null"))
                .isZero();
        assertThat(count("contribution where participant_id is not null or sealed_key is not null"))
                .isZero();
        assertThat(count("checkout_answer where change <> ''")).isZero();
        assertThat(count("undo_step")).isZero();
    }

    @Test
    void whatCameOfItStays() {
        String kept =
                "participant|promise where what <> ''|theme where name <> ''|vote_tally|checkout_answer where heard is not null"
                        + "|contribution where theme_id is not null";
        List<Integer> before = counts(kept);
        endAt(A_YEAR_LATER);
        assertThat(counts(kept)).isEqualTo(before).doesNotContain(0);
    }

    @Test
    void othersKeepTheirOwnTime() {
        jdbc.sql("update workshop set retention_months = 13").update();
        endAt(A_YEAR_LATER);
        assertThat(texts()).doesNotContain(GONE);
    }

    @Test
    void whatABackupBroughtBackGoesAgain() {
        endAt(A_YEAR_LATER);
        jdbc.sql("update contribution set text = 'Toivon iltavastaanottoa.'").update();
        jdbc.sql("update workshop set forgotten_at = null").update();

        keeping.endWhatIsOver();

        assertThat(texts()).containsOnly(GONE);
    }

    private void endAt(Instant now) {
        clock.set(now);
        keeping.endWhatIsOver();
    }

    private List<String> texts() {
        return jdbc.sql("select text from contribution where workshop_id = ? and not withdrawn")
                .param(workshop)
                .query(String.class)
                .list();
    }

    private long onTheirDevices() {
        return played.people().stream()
                .filter(it -> participants.findOnDevice(it.device(), workshop).isPresent())
                .count();
    }

    private List<Integer> counts(String tables) {
        return List.of(tables.split("\\|")).stream().map(this::count).toList();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
