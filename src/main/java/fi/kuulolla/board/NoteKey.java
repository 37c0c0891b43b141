package fi.kuulolla.board;

import fi.kuulolla.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The random key a device gives to what it sends: 16 to 64 characters of {@code [A-Za-z0-9_-]}. It makes sending repeatable, and
 * in an anonymous stage it is the only thing that connects the writer with the text. The database never holds it in the open.
 */
public record NoteKey(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses anything else with {@code key-invalid}. */
    public NoteKey {
        if (!FORM.matcher(value).matches()) {
            throw new Refused("key-invalid");
        }
    }

    /** A new key, for notes that are typed for somebody without a device. */
    public static NoteKey random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new NoteKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps of it. */
    public byte[] hash() {
        return sha256(value);
    }

    /** Tells whether a repeated note has the same text as the first, without keeping that text; useless without the key. */
    byte[] hashWith(String text) {
        return sha256(value + '\n' + text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key itself: logs and messages must not carry it. */
    @Override
    public String toString() {
        return "NoteKey";
    }
}
