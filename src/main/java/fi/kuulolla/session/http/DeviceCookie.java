package fi.kuulolla.session.http;

import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.Devices;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a device is known. Scripts cannot read it, other sites cannot send it. */
@Component
class DeviceCookie {
    static final String NAME = "kuulolla_device";
    /** As long as a browser keeps one: the answer page is opened months later. */
    private static final Duration LIFE = Duration.ofDays(400);

    private final Devices devices;

    DeviceCookie(Devices devices) {
        this.devices = devices;
    }

    Optional<DeviceToken> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (NAME.equals(cookie.getName())) {
                Optional<DeviceToken> token = devices.verify(cookie.getValue());
                if (token.isPresent()) {
                    return token;
                }
            }
        }
        return Optional.empty();
    }

    DeviceToken get(HttpServletRequest request) {
        return find(request).orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "no-device"));
    }

    /** On a shared device the cookie goes with the browser's window. */
    void set(HttpServletRequest request, HttpServletResponse response, DeviceToken token, boolean shared) {
        add(request, response, devices.cookieOf(token), shared ? Duration.ofSeconds(-1) : LIFE);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path("/")
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
