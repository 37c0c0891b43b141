package fi.kuulolla.drill;

/**
 * What came of several rounds together.
 *
 * @param played how many were played to their end
 */
record Rounds(int played, Round sum) {
    static final Rounds NONE = new Rounds(0, Round.nothingYet());

    Rounds plus(Round next) {
        return new Rounds(played + 1, sum.plus(next));
    }

    /** The round after these could not be played to its end: that is no promise kept, and no reason to forget the others. */
    Rounds brokenOff(Exception why) {
        String complaint = "round " + (played + 1) + " was not played to its end: " + why;
        return new Rounds(played, sum.plus(Round.complaint(complaint)));
    }
}
