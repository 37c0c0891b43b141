package fi.kuulolla.session.ui;

import fi.kuulolla.shell.PublicAddress;

/**
 * How people reach one workshop.
 *
 * @param base the public address of the installation, without a slash at the end
 * @param code as people read it
 * @param reachable phones can use the address: it does not name this very machine
 */
record JoinAddress(String base, String code, boolean reachable) {

    static JoinAddress of(PublicAddress address, String code) {
        return of(address.base(), code, address.onlyHere());
    }

    static JoinAddress of(String base, String code, boolean onlyHere) {
        boolean loopback = base.matches("https?://(localhost|127\\..*|\\[::1\\])(:\\d+)?");
        return new JoinAddress(base, code, !loopback && !onlyHere);
    }

    String url() {
        return base + "/j/" + code;
    }

    /** What is written for people who type. */
    String host() {
        return base.replaceFirst("^https?://", "");
    }

    String answer(String answerCode) {
        return base + "/a/" + answerCode;
    }

    String wall(String token) {
        return base + wallHere(token);
    }

    /** For the browser the cockpit is open in, whatever name it uses for this machine. */
    String wallHere(String token) {
        return "/wall/" + token;
    }
}
