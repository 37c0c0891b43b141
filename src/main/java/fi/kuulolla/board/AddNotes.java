package fi.kuulolla.board;

import fi.kuulolla.live.Batch;
import fi.kuulolla.live.Outcome;
import fi.kuulolla.people.Grouping;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the notes that wait together. There is one batch for named stages and one for anonymous stages, so that an anonymous
 * note never shares a transaction with anything that names a person: rows of one transaction are linkable.
 */
final class AddNotes implements Batch<NewNote, AddOutcome> {
    private final boolean anonymous;
    private final NoteRows rows;
    private final Workshops workshops;
    private final StageKinds kinds;
    private final Grouping grouping;
    private final Clock clock;

    AddNotes(boolean anonymous, NoteRows rows, Workshops workshops, StageKinds kinds, Grouping grouping, Clock clock) {
        this.anonymous = anonymous;
        this.rows = rows;
        this.workshops = workshops;
        this.kinds = kinds;
        this.grouping = grouping;
        this.clock = clock;
    }

    @Override
    public boolean isOfCrowd() {
        return true;
    }

    @Override
    public List<Outcome<AddOutcome>> apply(UUID room, List<NewNote> notes) {
        Round round = new Round(workshops.get(new Actor.SystemActor(), room), rows.known(room, notes));
        List<Outcome<AddOutcome>> outcomes = notes.stream().map(round::take).toList();
        if (anonymous) {
            Collections.shuffle(round.fresh);
            rows.addAnonymous(room, round.fresh);
        } else {
            rows.addNamed(room, round.fresh, clock.instant());
        }
        return outcomes;
    }

    /** One application of the batch: what it knows, and what it is going to write. */
    private final class Round {
        private final WorkshopView workshop;
        private final Map<ByteBuffer, FirstNote> known;
        private final Map<UUID, Map<Role, String>> groupings = new HashMap<>();
        private final List<NoteRow> fresh = new ArrayList<>();

        Round(WorkshopView workshop, Map<ByteBuffer, FirstNote> known) {
            this.workshop = workshop;
            this.known = known;
        }

        Outcome<AddOutcome> take(NewNote note) {
            ByteBuffer hash = ByteBuffer.wrap(note.key().hash());
            FirstNote first = known.get(hash);
            if (first != null) {
                return first.answer(note);
            }
            StageView stage = workshop.stages().stream()
                    .filter(s -> s.id().equals(note.stage()))
                    .findFirst()
                    .orElse(null);
            if (stage == null) {
                return Outcome.refused(new NotFound());
            }
            if (stage.anonymous() != anonymous) {
                // Only a stage that never opened can still change its mind about names.
                return Outcome.refused(new Refused("stage-closed"));
            }
            return StageDoor.refuses(workshop, stage, kinds.of(stage.kind()))
                    .map(Outcome::<AddOutcome>refused)
                    .orElseGet(() -> add(note, hash, StageDoor.isLate(stage)));
        }

        private Outcome<AddOutcome> add(NewNote note, ByteBuffer hash, boolean late) {
            fresh.add(new NoteRow(note, shownAs(note), late));
            known.put(hash, FirstNote.of(note, late));
            return Outcome.ok(new AddOutcome(true, note.asFirstSent(note.stage(), late)));
        }

        private String shownAs(NewNote note) {
            if (!anonymous) {
                return note.role().code();
            }
            // Asked here and not when the note was sent: in between the grouping may have become coarser.
            return groupings
                    .computeIfAbsent(note.stage(), stage -> grouping.forStage(workshop.id(), stage))
                    .getOrDefault(note.role(), SmallGroups.ALL);
        }
    }
}
