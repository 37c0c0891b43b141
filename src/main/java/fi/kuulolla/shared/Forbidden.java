package fi.kuulolla.shared;

/** The actor is known, but may not do this (a removed participant, a facilitator confirming a record). */
public final class Forbidden extends Refused {
    public Forbidden(String code) {
        super(code);
    }
}
