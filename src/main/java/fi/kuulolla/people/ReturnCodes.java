package fi.kuulolla.people;

import fi.kuulolla.account.InstallationSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Codes by which a person who lost the page comes back: ten characters, made from the participant and a secret of the
 * installation, so the same code can be shown again although only its hash is kept.
 */
@Component
class ReturnCodes {
    /** Crockford's: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private final Hmac hmac;

    ReturnCodes(InstallationSecrets secrets) {
        this.hmac = new Hmac(secrets.get("return-code"));
    }

    /** As people read it: {@code XXXXX-XXXXX}. */
    String of(UUID participant) {
        byte[] mac = hmac.of("return:" + participant);
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }

    byte[] hashOf(UUID participant) {
        return hash(of(participant).replace("-", ""));
    }

    /** The hash of what somebody typed, in any case and with any gaps; empty when it cannot be a code. */
    Optional<byte[]> hashOfTyped(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String code = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? Optional.of(hash(code)) : Optional.empty();
    }

    /** Under the secret, because fifty bits alone could be tried through by whoever reads the database. */
    private byte[] hash(String code) {
        return Hmac.sha256(hmac.of("return-hash:" + code), code.getBytes(StandardCharsets.US_ASCII));
    }
}
