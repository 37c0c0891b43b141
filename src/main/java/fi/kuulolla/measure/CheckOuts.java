package fi.kuulolla.measure;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.board.NoteKey;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.measure.AnswerRows.Row;
import fi.kuulolla.measure.CheckOutResult.Scale;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Participant;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The check-out of a workshop: anonymous by construction, told back only as means of groups that are large enough. */
@Service
public class CheckOuts {
    private final Participants participants;
    private final Workshops workshops;
    private final Organisations organisations;
    private final Rooms rooms;
    private final PutAnswers puts;
    private final AnswerRows rows;

    CheckOuts(
            Participants participants,
            Workshops workshops,
            Organisations organisations,
            Rooms rooms,
            PutAnswers puts,
            AnswerRows rows) {
        this.participants = participants;
        this.workshops = workshops;
        this.organisations = organisations;
        this.rooms = rooms;
        this.puts = puts;
        this.rows = rows;
    }

    /**
     * Takes an answer; the same key again replaces it, and so does another key of the same device: a device has one answer in a
     * stage, also when its page has lost the key.
     *
     * @param device that answers; see {@link DeviceMark} for why it is not led to
     * @param key of the device, see {@link NoteKey}
     * @param heard 0 to 10, or nothing
     * @param equal 0 to 10, or nothing
     * @param change may be empty
     * @return whether the answer is new
     * @throws fi.kuulolla.shared.Refused {@code key-reused} when the key is another device's or another stage's,
     *     {@code answer-invalid}, {@code text-empty}, {@code key-invalid}, {@code stage-closed} (no check-out, or not open yet),
     *     {@code stage-sealed}
     */
    public boolean put(
            Participant who,
            DeviceToken device,
            UUID stage,
            String key,
            @Nullable Integer heard,
            @Nullable Integer equal,
            String change) {
        ParticipantView person = participants.get(who);
        if (person.state() != ParticipantState.IN) {
            throw new Forbidden("not-admitted");
        }
        String text = CleanText.optional(change, CleanText.CONTRIBUTION);
        return rooms.submit(
                who.workshop(),
                puts,
                new CheckOutAnswer(
                        stage, new NoteKey(key), DeviceMark.of(device, stage), person.role(), heard, equal, text));
    }

    /** How many have answered. */
    public int count(UUID workshop) {
        return rows.count(stages(view(workshop)));
    }

    /**
     * The result. Before the workshop is closed it only says how many have answered: means that change with each answer would
     * tell the answer.
     */
    public CheckOutResult of(UUID workshop) {
        WorkshopView view = view(workshop);
        List<Row> answers = rows.of(stages(view));
        if (view.status() != WorkshopStatus.CLOSED) {
            Scale untold = new Scale(null, Map.of());
            return new CheckOutResult(answers.size(), untold, untold, List.of());
        }
        int threshold = organisations.get(view.organisation()).smallGroupThreshold();
        List<String> changes = answers.stream()
                .map(Row::change)
                .filter(text -> !text.isEmpty())
                .toList();
        return new CheckOutResult(
                answers.size(), scale(answers, Row::heard, threshold), scale(answers, Row::equal, threshold), changes);
    }

    private static Scale scale(List<Row> answers, Function<Row, @Nullable Integer> question, int threshold) {
        List<Scales.Value> values = answers.stream()
                .flatMap(row -> {
                    Integer value = question.apply(row);
                    return value == null ? Stream.empty() : Stream.of(new Scales.Value(row.shownAs(), value));
                })
                .toList();
        return Scales.of(values, threshold);
    }

    private WorkshopView view(UUID workshop) {
        return workshops.get(new Actor.SystemActor(), workshop);
    }

    private static List<UUID> stages(WorkshopView workshop) {
        return CheckOutStage.of(workshop).stream().map(StageView::id).toList();
    }
}
