package fi.kuulolla.board;

import fi.kuulolla.board.NoteEdits.StoredNote;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.Grouping;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Participant;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people write. A note that was answered is committed and stays, once; the same key gives the same answer for ever. In an
 * anonymous stage nothing that is stored leads to the writer, who alone can edit and find the note again.
 */
@Service
public class Contributions {
    private final Workshops workshops;
    private final StageKinds kinds;
    private final Participants participants;
    private final Rooms rooms;
    private final NoteReads reads;
    private final NoteEdits edits;
    private final Anonymity anonymity;
    private final NoteSeals seals;
    private final OwnNotes ownNotes;
    private final LateTray tray;
    private final AddNotes named;
    private final AddNotes anonymous;

    Contributions(
            Workshops workshops,
            StageKinds kinds,
            Participants participants,
            Grouping grouping,
            Rooms rooms,
            NoteRows rows,
            NoteReads reads,
            NoteEdits edits,
            Anonymity anonymity,
            NoteSeals seals,
            OwnNotes ownNotes,
            LateTray tray,
            Clock clock) {
        this.workshops = workshops;
        this.kinds = kinds;
        this.participants = participants;
        this.rooms = rooms;
        this.reads = reads;
        this.edits = edits;
        this.anonymity = anonymity;
        this.seals = seals;
        this.ownNotes = ownNotes;
        this.tray = tray;
        this.named = new AddNotes(false, rows, workshops, kinds, grouping, clock);
        this.anonymous = new AddNotes(true, rows, workshops, kinds, grouping, clock);
    }

    /**
     * Takes a note, or gives the first answer again when its key is known with this text.
     *
     * @throws Refused {@code key-invalid}, {@code key-reused} (known with another text or from somebody else),
     *     {@code withdrawn} (taken back by its writer), {@code text-empty}, {@code text-too-long}, {@code text-invalid}, {@code stage-closed} (takes no notes, or not yet), {@code stage-sealed}
     */
    public AddOutcome add(Participant who, DeviceToken device, AddContribution note) {
        NoteKey key = new NoteKey(note.key());
        Role role = admitted(who).role();
        boolean nameless = anonymity.of(who, note.workshop(), note.stage());
        return submit(note.workshop(), note.stage(), nameless, key, note.text(), role, who.id(), device);
    }

    /**
     * A note typed by a facilitator for somebody without a device. A named stage keeps that it was assisted. In an anonymous stage
     * that would point at the writer, so the row looks like any other and its answer code is told only now.
     *
     * @throws Refused {@code read-back-missing} unless it was read back and its writer agreed, and those of {@link #add}
     */
    public OwnNote addAssisted(
            Staff staff, UUID workshop, UUID stage, Role role, String text, boolean readBackConfirmed) {
        StageView in = workshops.get(staff, workshop).stage(stage);
        if (!readBackConfirmed) {
            throw new Refused("read-back-missing");
        }
        return submit(workshop, stage, in.anonymous(), NoteKey.random(), text, role, null, null)
                .note();
    }

    private AddOutcome submit(
            UUID workshop,
            UUID stage,
            boolean nameless,
            NoteKey key,
            String text,
            Role role,
            @Nullable UUID writer,
            @Nullable DeviceToken device) {
        String clean = CleanText.of(text, CleanText.CONTRIBUTION);
        UUID id = nameless ? Ids.random() : Ids.ordered();
        byte[] sealed = seals.close(nameless, device, id, key);
        NewNote note = new NewNote(id, stage, key, sealed, clean, nameless ? null : writer, role, writer == null);
        return rooms.submit(workshop, nameless ? anonymous : named, note);
    }

    /**
     * Changes one's own note before others have seen it. Safe to repeat.
     *
     * @throws Refused {@code already-revealed}, {@code version-conflict}, and those of the text
     */
    public OwnNote edit(Participant who, UUID workshop, String key, String text, int version) {
        NoteKey own = new NoteKey(key);
        admitted(who);
        workshops.get(who, workshop);
        String clean = CleanText.of(text, CleanText.CONTRIBUTION);
        return rooms.inOrder(workshop, () -> {
            StoredNote note = edits.own(workshop, who.id(), own);
            if (note.withdrawn()) {
                throw new NotFound();
            }
            if (note.takes(clean, version)) {
                edits.edit(mayChange(who, note), clean);
            }
            return new OwnNote(
                    key,
                    clean,
                    note.stage(),
                    version + 1,
                    note.late(),
                    AnswerCode.of(own).value());
        });
    }

    /** Takes one's own note back before others have seen it; its text is gone. Safe to repeat. */
    public void withdraw(Participant who, UUID workshop, String key) {
        NoteKey own = new NoteKey(key);
        admitted(who);
        workshops.get(who, workshop);
        rooms.inOrder(workshop, () -> {
            StoredNote note = edits.own(workshop, who.id(), own);
            if (!note.withdrawn()) {
                edits.withdraw(mayChange(who, note));
            }
        });
    }

    private StoredNote mayChange(Participant who, StoredNote note) {
        WorkshopView workshop = workshops.get(who, who.workshop());
        StageView stage = workshop.stage(note.stage());
        if (!StageDoor.isWritersOwn(workshop, stage, kinds.of(stage.kind()), note.tray())) {
            throw new Refused("already-revealed");
        }
        return note;
    }

    /** Those who were removed, or wait at the door, write nothing. */
    private ParticipantView admitted(Participant who) {
        ParticipantView person = participants.get(who);
        if (person.state() != ParticipantState.IN) {
            throw new Forbidden("not-admitted");
        }
        return person;
    }

    /** One's own notes: the named ones, and of the anonymous ones those that this device can open. */
    public List<OwnNote> mine(Participant who, DeviceToken device) {
        admitted(who);
        return ownNotes.of(who.workshop(), who.id(), device).stream()
                .map(OwnNotes.Found::own)
                .toList();
    }

    /** Where one's own notes are, for the answer page. */
    public List<TracedNote> traced(Participant who, DeviceToken device) {
        return ownNotes.of(who.workshop(), who.id(), device).stream()
                .map(OwnNotes.Found::place)
                .toList();
    }

    /** Where the note with a typed answer code is. */
    public Optional<TracedNote> byAnswerCode(String code) {
        return AnswerCode.read(code).flatMap(reads::byAnswerCode);
    }

    /** Notes typed for people without a device in named stages, for printing their answer codes once more. */
    public List<OwnNote> assisted(Staff staff, UUID workshop) {
        workshops.get(staff, workshop);
        return ownNotes.assisted(workshop).stream().map(OwnNotes.Found::own).toList();
    }

    /** How many notes a stage has, without those that wait in the late tray. */
    public int count(UUID workshop, UUID stage) {
        return reads.count(workshop, stage);
    }

    /** As {@link #count}, by what they are shown as. */
    public Map<String, Integer> countsByShownAs(UUID workshop, UUID stage) {
        return reads.countsByShownAs(workshop, stage);
    }

    /**
     * As {@link #countsByShownAs}, only those that came since. What happened meanwhile to those that came before is not told.
     *
     * @param after 0 for all, else what was said last time
     */
    public NewCounts newCounts(UUID workshop, UUID stage, long after) {
        return reads.newCounts(workshop, stage, after);
    }

    /** The notes of these stages, in the same order for everybody. The caller decides which stages may be seen. */
    public List<NoteView> visible(UUID workshop, Collection<UUID> stages) {
        return reads.visible(workshop, stages);
    }

    /**
     * As {@link #visible}, only those that came since. For named stages: anonymous notes have no order. What happened meanwhile to
     * those that came before is not told.
     *
     * @param after 0 for all, else what was said last time
     */
    public NewNotes newer(UUID workshop, Collection<UUID> stages, long after) {
        return reads.newer(workshop, stages, after);
    }

    /** How many late notes wait for the facilitator. */
    public int late(UUID workshop) {
        return tray.count(workshop);
    }

    /** The late notes of stages whose other notes are seen. */
    public List<NoteView> tray(Staff staff, UUID workshop) {
        return tray.of(staff, workshop);
    }

    /** Puts a late note onto the board; can be undone. */
    public void takeFromTray(Staff staff, UUID workshop, UUID note) {
        tray.take(staff, workshop, note);
    }
}
