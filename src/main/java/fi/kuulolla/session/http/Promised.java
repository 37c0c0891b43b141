package fi.kuulolla.session.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.followup.PromiseView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise as contributors read it: who took it, by when, and what was told back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Promised(
        UUID id,
        String what,
        String state,
        @Nullable String name,
        @Nullable String unit,
        @Nullable LocalDate due,
        @Nullable String ownerAfter,
        @Nullable String movedTo,
        @Nullable String reason,
        List<Theme> themes,
        List<Told> answers) {

    record Theme(UUID id, String name) {}

    record Told(String kind, String text, String signed, LocalDate on) {}

    static Promised of(PromiseView promise) {
        PromiseView.Owner owner = promise.owner();
        return new Promised(
                promise.id(),
                promise.what(),
                promise.state().code(),
                owner == null ? null : owner.name(),
                owner == null ? null : owner.unit(),
                promise.due(),
                owner == null || owner.after().isEmpty() ? null : owner.after(),
                promise.movedTo(),
                promise.declineReason(),
                promise.themes().stream()
                        .map(theme -> new Theme(theme.id(), theme.name()))
                        .toList(),
                promise.answers().stream()
                        .map(answer -> new Told(answer.kind().code(), answer.text(), answer.signed(), answer.on()))
                        .toList());
    }
}
