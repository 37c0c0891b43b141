package fi.kuulolla.drill;

import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Store;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Looks at a room when it is quiet again: the database past the server, every kind of screen, and each phone's own notes. */
final class Aftermath {
    private static final int REPEATED = 10;
    private static final int BOARDS = 3;

    private final DrillRoom room;
    private final Burst burst;
    private final List<String> complaints = new ArrayList<>();

    Aftermath(DrillRoom room, Burst burst) {
        this.room = room;
        this.burst = burst;
        complaints.addAll(burst.complaints());
    }

    Verdict judge() throws Exception {
        repeatSome();
        askForOwnNotes();
        awaitBoards();
        Evidence seen = Evidence.ofNotes(burst.attemptedTexts(), burst.acknowledgedTexts(), kept())
                .withPictures(room.pictures().shown());
        if (room.anonymous()) {
            seen = seen.ofAnonymousStage(room.pictures().messages(), room.secrets(burst), authoredRows());
        }
        return Checker.judge(seen);
    }

    List<String> complaints() {
        return complaints;
    }

    /** The same key gets the same answer, for ever. */
    private void repeatSome() throws IOException {
        for (Burst.Note note : burst.acknowledged().stream().limit(REPEATED).toList()) {
            Wire.Answer again = note.phone().send(note.key(), note.text());
            if (again.status() != 200 || !again.text().equals(burst.firstAnswer(note))) {
                complaints.add("a repeated note was answered " + again.status() + " " + again.text() + " after "
                        + burst.firstAnswer(note));
            }
        }
    }

    private void askForOwnNotes() throws IOException {
        for (Phone phone : room.phones()) {
            String mine = phone.get("contributions/mine");
            long missing = burst.acknowledged().stream()
                    .filter(note -> note.phone() == phone && !mine.contains(note.key()))
                    .count();
            if (missing > 0) {
                complaints.add(missing + " notes are not found by the phone that wrote them");
            }
        }
    }

    /** Waits until walls and phones have all that was acknowledged; what is missing for good is a complaint. */
    private void awaitBoards() throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Set<String> missing = new TreeSet<>();
        while (true) {
            missing.clear();
            String wall = wallBoard();
            room.pictures().board("wall", wall);
            missing.addAll(missingOn(wall));
            for (Phone phone :
                    room.phones().subList(0, Math.min(BOARDS, room.phones().size()))) {
                String board = phone.get("board");
                room.pictures().board("phone", board);
                missing.addAll(missingOn(board));
            }
            if (missing.isEmpty()) {
                return;
            }
            if (System.nanoTime() > until) {
                complaints.add(missing.size() + " notes are not on every board");
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private List<String> missingOn(String board) {
        return burst.acknowledged().stream()
                .filter(note -> !burst.firstAnswer(note).contains("\"late\":true"))
                .map(Burst.Note::text)
                .filter(text -> !board.contains(text))
                .toList();
    }

    private String wallBoard() throws IOException {
        try (Wire wire = Wire.open(room.server().port(), 0)) {
            return wire.ask("GET", "/live/wall/" + room.wallToken() + "/board", "", "")
                    .text();
        }
    }

    private List<String> kept() throws SQLException {
        try (Store store = room.server().store();
                PreparedStatement query = store.connection()
                        .prepareStatement("select text from contribution where workshop_id = ? and not withdrawn")) {
            query.setObject(1, room.workshop());
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    /** Who, when, in which order, or written in one transaction with somebody, unless with everybody, as a restore does. */
    private long authoredRows() {
        try (Store store = room.server().store()) {
            return store.number("select count(*) from contribution c where workshop_id = '" + room.workshop()
                    + "' and (participant_id is not null or role is not null or seq is not null"
                    + " or created_at is not null or (exists (select 1 from participant p where p.xmin = c.xmin"
                    + " and p.workshop_id = c.workshop_id) and exists (select 1 from participant p"
                    + " where p.xmin <> c.xmin and p.workshop_id = c.workshop_id)))");
        }
    }
}
