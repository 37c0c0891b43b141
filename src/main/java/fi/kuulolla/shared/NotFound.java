package fi.kuulolla.shared;

/** What was asked for does not exist, or belongs to another organisation or workshop: the two are never told apart. */
public final class NotFound extends Refused {
    public NotFound() {
        super("not-found");
    }
}
