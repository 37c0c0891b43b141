package fi.kuulolla.board;

import java.util.Locale;
import java.util.Optional;

/**
 * The short code under which a contributor later finds what became of a note, shown {@code XXXX-XXXX}. The device and the server
 * compute it alike from the note's key; the database keeps a hash of it.
 */
public record AnswerCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** The code of the note with this key: the first eight digits of Crockford's base 32 of a SHA-256. */
    public static AnswerCode of(NoteKey key) {
        byte[] hash = NoteKey.sha256("kuulolla-answer:" + key.value());
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | hash[i] & 0xff;
        }
        StringBuilder digits = new StringBuilder(LENGTH + 1);
        for (int shift = 35; shift >= 0; shift -= 5) {
            digits.append(ALPHABET.charAt((int) (bits >> shift & 31)));
        }
        return new AnswerCode(digits.insert(4, '-').toString());
    }

    /** Reads what somebody typed from paper: any case, with or without the hyphen, O for 0, I and L for 1. */
    public static Optional<AnswerCode> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        String digits = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean code = digits.length() == LENGTH && digits.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return code
                ? Optional.of(new AnswerCode(digits.substring(0, 4) + '-' + digits.substring(4)))
                : Optional.empty();
    }

    byte[] hash() {
        return NoteKey.sha256(value);
    }
}
