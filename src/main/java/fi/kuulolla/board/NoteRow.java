package fi.kuulolla.board;

/** A note that is about to become a row. */
record NoteRow(NewNote note, String shownAs, boolean late) {
    /** A late note waits in the tray, unless the facilitator typed it: then it was seen already. */
    boolean tray() {
        return late && !note.typedByStaff();
    }

    byte[] firstHash() {
        return note.key().hashWith(note.text());
    }
}
