package fi.kuulolla.shell;

import java.util.Locale;
import java.util.Optional;

/** Tells the layout who is signed in, without knowing how; implemented by the room of accounts. */
public interface WhoIsHere {

    /** What the layout shows of somebody. */
    record SignedIn(String name, String organisation, Locale locale) {}

    Optional<SignedIn> signedIn();

    /** Keeps the language the signed-in person has chosen. */
    void chooseLanguage(Locale locale);
}
