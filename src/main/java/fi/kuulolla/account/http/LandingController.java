package fi.kuulolla.account.http;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.shell.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: a code to join with, and the way in for staff. Flow's own requests to the same address pass by. */
@Controller
class LandingController {
    private static final Map<String, String> MESSAGES =
            Map.of("wrong", "wrong", "later", "later", "ready", "ready", "out", "out");

    private final Pages pages;

    LandingController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(value = "/", params = "!v-r", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> landing(
            @RequestParam(name = "sign-in", required = false) Optional<String> signIn,
            @RequestParam(name = "lang", required = false) Optional<String> chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Lang> lang = chosen.flatMap(Lang::ofCode);
        lang.ifPresent(choice -> ReadersChoice.keep(choice, request, response));
        Lang reads = lang.orElseGet(() -> ReadersChoice.of(request));
        Map<String, String> values = new HashMap<>();
        signIn.map(MESSAGES::get).ifPresent(message -> values.put(message, "yes"));
        values.put("is-" + reads.code(), "true");
        if (isRemembered(request)) {
            values.put("remembered", "yes");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept-Language, Cookie")
                .body(pages.render("landing", reads, values));
    }

    /** Where the form leads when its module could not be loaded; the page of the code says what is wrong with it. */
    @GetMapping("/j")
    String join(@RequestParam(name = "code", defaultValue = "") String code) {
        String clean = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (clean.isEmpty()) {
            return "redirect:/";
        }
        return "redirect:/j/" + (clean.length() == 8 ? clean.substring(0, 4) + "-" + clean.substring(4) : clean);
    }

    private static boolean isRemembered(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals("kuulolla_remembered"));
    }
}
