package fi.kuulolla.board;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the keys of notes so that only the holder of a secret gets them back: AES-GCM under HKDF-SHA256(secret, note id). In an
 * anonymous stage the secret is the writer's device token, which the database does not hold; whoever reads the database can
 * neither open a sealed key nor tell which two were sealed by the same device. For one thread only.
 */
final class KeySeal {
    /** Of the 32 bytes derived for a note, the first are the AES key … */
    private static final int AES = 16;
    /** … and the next stand before the seal: whoever holds the secret sees at once whether it is theirs. */
    private static final int MARK = 8;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    /** Keys are padded to the longest, so that their length tells nothing about the device's software. */
    private static final int PADDED = 64;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Mac expand;
    private final Cipher cipher;

    KeySeal(byte[] secret) {
        try {
            SecretKey extracted = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "Generic",
                            HKDFParameterSpec.ofExtract().addIKM(secret).extractOnly());
            expand = Mac.getInstance("HmacSHA256");
            expand.init(extracted);
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] close(UUID note, NoteKey key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] padded = Arrays.copyOf(key.value().getBytes(StandardCharsets.US_ASCII), PADDED);
        byte[] derived = derived(note);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, aes(derived), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(padded);
            return ByteBuffer.allocate(MARK + NONCE + sealed.length)
                    .put(derived, AES, MARK)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key, or empty when another secret sealed it. */
    Optional<NoteKey> open(UUID note, byte[] sealed) {
        byte[] derived = derived(note);
        if (!Arrays.equals(sealed, 0, MARK, derived, AES, AES + MARK)) {
            return Optional.empty();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, aes(derived), new GCMParameterSpec(TAG_BITS, sealed, MARK, NONCE));
            byte[] padded = cipher.doFinal(sealed, MARK + NONCE, sealed.length - MARK - NONCE);
            return Optional.of(new NoteKey(new String(padded, StandardCharsets.US_ASCII).replace("\0", "")));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey aes(byte[] derived) {
        return new SecretKeySpec(derived, 0, AES, "AES");
    }

    /** HKDF's expand step for one block (RFC 5869), by hand because opening by trial does it for every note of a workshop. */
    private byte[] derived(UUID note) {
        expand.update("kuulolla-note-key:".getBytes(StandardCharsets.US_ASCII));
        expand.update(ByteBuffer.allocate(16)
                .putLong(note.getMostSignificantBits())
                .putLong(note.getLeastSignificantBits())
                .array());
        expand.update((byte) 1);
        return expand.doFinal();
    }
}
