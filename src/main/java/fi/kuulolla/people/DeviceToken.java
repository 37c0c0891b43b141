package fi.kuulolla.people;

import java.nio.charset.StandardCharsets;

/**
 * The secret of a device: whoever holds it is this device. Signed by this installation; the database keeps only hashes of it, a
 * different one for each workshop.
 */
public record DeviceToken(String value) {

    /** For keys that only this device can make again. */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "DeviceToken";
    }
}
