package fi.kuulolla.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A frame as it is sent; see {@code docs/architecture.md}. Absent fields are those this viewer does not get. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FrameJson(
        long seq,
        String status,
        int agenda,
        int here,
        int ready,
        int writing,
        @Nullable Stage stage,
        int notes,
        long board,
        long promises,
        int voted,
        long result,
        @Nullable Delta delta,
        @Nullable String show,
        @Nullable String code,
        @Nullable List<Voices.Voice> voices,
        @Nullable List<String> merged,
        @Nullable List<String> small,
        @Nullable Integer under,
        @Nullable Integer late,
        @Nullable Integer waiting,
        @Nullable Hint hint,
        @Nullable String quietSide,
        @Nullable Integer breaks) {

    record Stage(
            UUID id,
            int no,
            int of,
            String kind,
            boolean open,
            boolean revealed,
            boolean anonymous,
            boolean paused,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Clock clock) {}

    record Clock(long left, boolean running) {}
}
