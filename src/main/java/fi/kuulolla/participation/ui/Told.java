package fi.kuulolla.participation.ui;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody filled into the quick form. */
record Told(
        LedgerPhase phase,
        Status status,
        @Nullable Integer influence,
        Map<Role, @Nullable Integer> people,
        Set<Means> means,
        String basis,
        String link) {
    /** As a record of its own: two surveys of one spring are two records. */
    NewRecord of(UUID model) {
        return new NewRecord(model, phase, Source.FORM, "", status, influence, people, means, null, basis, link, null);
    }

    RecordContent content() {
        return new RecordContent(status, influence, people.keySet(), means, null, basis, link);
    }
}
