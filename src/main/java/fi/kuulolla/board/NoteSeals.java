package fi.kuulolla.board;

import fi.kuulolla.account.InstallationSecrets;
import fi.kuulolla.people.DeviceToken;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Under which secret a note's key is sealed. Anonymous: the device's, so that nobody else gets it back. Named: the
 * installation's, so that its writer gets it back on any device.
 */
@Component
class NoteSeals {
    private static final String SECRET = "note-keys";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] installation;

    NoteSeals(InstallationSecrets secrets) {
        this.installation = secrets.get(SECRET);
    }

    /** Seals for a stage. Without a device the key of an anonymous note is sealed for nobody, and looks like all others. */
    byte[] close(boolean anonymous, @Nullable DeviceToken device, UUID note, NoteKey key) {
        return seal(anonymous, device).close(note, key);
    }

    private KeySeal seal(boolean anonymous, @Nullable DeviceToken device) {
        if (!anonymous) {
            return installation();
        }
        return new KeySeal(device == null ? forgotten() : device.bytes());
    }

    /** What the device can open, in anonymous stages. */
    KeySeal of(DeviceToken device) {
        return new KeySeal(device.bytes());
    }

    /** What this installation can open: named notes. */
    KeySeal installation() {
        return new KeySeal(installation);
    }

    private static byte[] forgotten() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return secret;
    }
}
