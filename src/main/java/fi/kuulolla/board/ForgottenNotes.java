package fi.kuulolla.board;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.workshop.KeepingEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is left of notes when their keeping time is over: that there was one, in which theme, of which group. A line in the workshop's
 * language stands in the place of the words, so that every screen and file says the same without asking.
 */
@Component
class ForgottenNotes {
    private final JdbcClient jdbc;
    private final Texts texts;

    ForgottenNotes(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @EventListener
    void forget(KeepingEnded ended) {
        jdbc.sql("""
                        update contribution set text = case when text = '' then '' else ? end, participant_id = null,
                            sealed_key = null, first_hash = ''
                        where workshop_id = ?""")
                .params(texts.get(ended.lang(), "note.forgotten"), ended.workshop())
                .update();
    }
}
