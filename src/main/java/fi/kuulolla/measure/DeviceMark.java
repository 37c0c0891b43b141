package fi.kuulolla.measure;

import fi.kuulolla.people.DeviceToken;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * By what a device is known again within one stage: HMAC-SHA256 of the stage under the device's token. It is another one in each
 * stage and looks like nothing the participants' table holds, so it can be compared with an answer of the same device but leads to
 * no device and no person; nobody can make it without the token, which stays on the device. Gone when the workshop closes.
 */
record DeviceMark(byte[] bytes) {

    static DeviceMark of(DeviceToken device, UUID stage) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(device.bytes(), "HmacSHA256"));
            return new DeviceMark(mac.doFinal(ByteBuffer.allocate(33)
                    .put("kuulolla-checkout".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .putLong(stage.getMostSignificantBits())
                    .putLong(stage.getLeastSignificantBits())
                    .array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers that were given before there were marks, or whose workshop is over, have none and are anybody's with the key. */
    boolean mayBe(byte @Nullable [] stored) {
        return stored == null || Arrays.equals(bytes, stored);
    }
}
