package fi.kuulolla.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language somebody who has not signed in reads: chosen and kept in a cookie, else what the browser asks for. */
public final class ReadersChoice {
    /** Light pages may read it too. */
    public static final String COOKIE = "kuulolla_lang";

    private ReadersChoice() {}

    public static Lang of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    /** The cookie that keeps a choice. */
    public static ResponseCookie cookie(Lang lang, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, lang.code())
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(365))
                .build();
    }

    private static Optional<Lang> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Lang.ofCode(cookie.getValue()).stream())
                .findFirst();
    }

    /** A browser that asks for nothing reads Finnish: that is where Kuulolla is at home. */
    private static Lang asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Lang.FI;
        }
        return java.util.Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Lang.ofCode(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Lang.EN);
    }
}
