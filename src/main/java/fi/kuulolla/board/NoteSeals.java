package fi.kuulolla.board;

import fi.kuulolla.account.InstallationSecrets;
import fi.kuulolla.board.NoteReads.SealedNote;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.workshop.StageView;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    byte[] close(StageView stage, @Nullable DeviceToken device, UUID note, NoteKey key) {
        return seal(stage.anonymous(), device).close(note, key);
    }

    private KeySeal seal(boolean anonymous, @Nullable DeviceToken device) {
        if (!anonymous) {
            return installation();
        }
        return new KeySeal(device == null ? forgotten() : device.bytes());
    }

    /** The notes whose keys open, with their keys; anonymous ones of other devices do not. */
    Stream<Opened> open(List<SealedNote> sealed, DeviceToken device) {
        KeySeal ofDevice = new KeySeal(device.bytes());
        KeySeal ofInstallation = installation();
        return sealed.stream().flatMap(note -> open(note, note.named() ? ofInstallation : ofDevice).stream());
    }

    /** Named notes only, for the facilitator who typed them. */
    Stream<Opened> openAssisted(List<SealedNote> sealed) {
        KeySeal ofInstallation = installation();
        return sealed.stream().flatMap(note -> open(note, ofInstallation).stream());
    }

    private static Optional<Opened> open(SealedNote note, KeySeal seal) {
        return seal.open(note.note().note(), note.sealedKey()).map(key -> new Opened(note, key));
    }

    private KeySeal installation() {
        return new KeySeal(installation);
    }

    private static byte[] forgotten() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** A note with its key. */
    record Opened(SealedNote sealed, NoteKey key) {
        OwnNote asOwn() {
            TracedNote note = sealed.note();
            return new OwnNote(
                    key.value(),
                    note.text(),
                    note.stage(),
                    sealed.version(),
                    sealed.late(),
                    AnswerCode.of(key).value());
        }
    }
}
