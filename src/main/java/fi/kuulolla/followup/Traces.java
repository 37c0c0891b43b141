package fi.kuulolla.followup;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.OwnNote;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.board.TracedNote;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of notes, for those who wrote them: by their device, or by the code on paper. Nobody else's note is ever found. */
@Service
@Transactional(readOnly = true)
public class Traces {
    private static final Actor SYSTEM = new Actor.SystemActor();

    private final Contributions contributions;
    private final Workshops workshops;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;

    Traces(Contributions contributions, Workshops workshops, Themes themes, Votes votes, Promises promises) {
        this.contributions = contributions;
        this.workshops = workshops;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
    }

    /** The participant's named notes, and those anonymous ones that the asking device can open. */
    public List<NoteTrace> mine(Actor.Participant participant, DeviceToken device) {
        Following following = following(participant.workshop());
        List<NoteTrace> traces = new ArrayList<>();
        for (OwnNote note : contributions.mine(participant, device)) {
            contributions
                    .byAnswerCode(note.answerCode())
                    .map(traced -> following.trace(note.answerCode(), traced))
                    .ifPresent(traces::add);
        }
        return traces;
    }

    /** The note with this code, however it was typed; empty for codes of no note. */
    public Optional<NoteTrace> byCode(String code) {
        return contributions
                .byAnswerCode(code)
                .map(note -> following(note.workshop()).trace(written(code), note));
    }

    private Following following(UUID workshop) {
        WorkshopView view = workshops.get(SYSTEM, workshop);
        return new Following(
                view,
                new Surroundings(view, themes.of(workshop)),
                votes.result(workshop).orElse(null),
                promises.ofWorkshop(SYSTEM, workshop));
    }

    private static String written(String typed) {
        return fi.kuulolla.board.AnswerCode.read(typed)
                .map(fi.kuulolla.board.AnswerCode::value)
                .orElse(typed);
    }

    /** Everything of one workshop that a trace looks at, read once. */
    record Following(
            WorkshopView workshop,
            Surroundings around,
            @Nullable VoteResult result,
            List<PromiseView> promises) {

        NoteTrace trace(String code, TracedNote note) {
            UUID theme = note.theme() == null ? null : around.today(note.theme());
            Instant held = workshop.openedAt() == null ? workshop.startsAt() : workshop.openedAt();
            return new NoteTrace(
                    code,
                    workshop.id(),
                    workshop.title(),
                    workshop.contact(),
                    LocalDate.ofInstant(held, workshop.zone()),
                    note.stage(),
                    note.text(),
                    note.shownAs(),
                    note.waiting(),
                    theme == null ? null : theme(theme),
                    theme == null ? List.of() : of(theme));
        }

        private NoteTrace.@Nullable TracedTheme theme(UUID id) {
            for (ThemeView theme : around.all()) {
                if (theme.id().equals(id)) {
                    Integer dots = dots(id);
                    return new NoteTrace.TracedTheme(id, theme.name(), theme.notes(), dots, place(dots));
                }
            }
            return null;
        }

        private List<PromiseView> of(UUID theme) {
            return promises.stream()
                    .filter(promise ->
                            promise.themes().stream().anyMatch(it -> it.id().equals(theme)))
                    .toList();
        }

        private @Nullable Integer dots(UUID theme) {
            return result == null
                    ? null
                    : result.themes().stream()
                            .filter(it -> around.today(it.theme()).equals(theme))
                            .mapToInt(VoteResult.ThemeDots::dots)
                            .sum();
        }

        private @Nullable Integer place(@Nullable Integer dots) {
            if (result == null || dots == null || dots == 0) {
                return null;
            }
            long ahead = result.themes().stream().filter(it -> it.dots() > dots).count();
            return (int) ahead + 1;
        }
    }
}
