package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A join as the room's writer takes it.
 *
 * @param cookie the device that asks, when it is known
 * @param device for whoever cannot use the cookie's device
 */
record Newcomer(
        @Nullable DeviceToken cookie,
        DeviceToken newDevice,
        byte @Nullable [] joinKeyHash,
        @Nullable String role,
        @Nullable String name,
        @Nullable Lang lang,
        boolean shared,
        boolean fresh) {}
