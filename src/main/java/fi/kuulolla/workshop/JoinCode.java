package fi.kuulolla.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** A join code: eight characters that are hard to mix up when read from a wall, shown in two groups of four. */
public final class JoinCode {
    /** Without 0 O, 1 I L. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** A new random code, as stored: without the hyphen. */
    static String make() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What somebody typed, as stored: any case, with spaces and any dash; empty when it cannot be a code. */
    public static Optional<String> normalise(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String code = typed.replaceAll("[\\s\\p{Z}\\p{Pd}\\u2212_.]", "").toUpperCase(Locale.ROOT);
        boolean valid = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return valid ? Optional.of(code) : Optional.empty();
    }

    /** As people read it: {@code XXXX-XXXX}. */
    static String shown(String stored) {
        return stored.substring(0, 4) + "-" + stored.substring(4);
    }
}
