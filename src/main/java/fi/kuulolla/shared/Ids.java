package fi.kuulolla.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: ordered by time where that helps an index, random where a time would tell who wrote. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A version 7 UUID: grows with time to the millisecond. */
    public static UUID ordered() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** A version 4 UUID: tells nothing. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
