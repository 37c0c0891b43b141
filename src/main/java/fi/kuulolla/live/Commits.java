package fi.kuulolla.live;

/**
 * What a node committed in one room since it last spoke of it.
 *
 * @param newest the number of the last; 0: nothing was committed
 * @param crowdFrom from this one to the newest there are no others, and all are {@linkplain Batch#isOfCrowd() of a crowd}; 0: not so
 */
record Commits(long newest, long crowdFrom) {
    static final Commits NONE = new Commits(0, 0);

    static Commits one(long number, boolean ofCrowd) {
        return new Commits(number, ofCrowd ? number : 0);
    }

    Commits and(Commits other) {
        if (newest > other.newest) {
            return other.and(this);
        }
        if (newest == 0) {
            return other;
        }
        return new Commits(other.newest, other.crowdFrom == newest + 1 ? crowdFrom : 0);
    }
}
