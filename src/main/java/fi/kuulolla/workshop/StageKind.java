package fi.kuulolla.workshop;

/**
 * A kind of stage: what happens in it. Kinds are beans of the rooms that bring them; a workshop calls them in order, inside the
 * transaction that moves the agenda on. Whatever they throw takes the whole step back.
 */
public interface StageKind {

    /** The code stored with a stage: checkin, notes, board, themes, vote, decide, checkout. */
    String code();

    default boolean takesNotes() {
        return false;
    }

    /** Notes are nobody's to see until the facilitator reveals them. */
    default boolean hidesUntilReveal() {
        return false;
    }

    /** What it asks is answered without a name, whatever the agenda says about anonymity. */
    default boolean namesNobody() {
        return false;
    }

    /** Works on the notes of earlier stages (themes, vote): opening it reveals those that are still hidden. */
    default boolean worksOnNotes() {
        return false;
    }

    /** The stage opens, for the first time or again after it was interrupted (it was never closed). */
    default void opening(WorkshopView workshop, StageView stage) {}

    /** Its notes become visible, also while the stage is on or after it is over. Hiding them again is not told. */
    default void revealing(WorkshopView workshop, StageView stage) {}

    /** The stage is over: moving on, or the workshop closes. */
    default void closing(WorkshopView workshop, StageView stage) {}

    /** A closed stage is about to be opened again. May refuse, for example when its votes were already counted. */
    default void reopening(WorkshopView workshop, StageView stage) {}
}
