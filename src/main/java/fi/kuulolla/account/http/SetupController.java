package fi.kuulolla.account.http;

import fi.kuulolla.account.SetupLinks;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a set-up link leads: the first organisation and its administrator, or a new password. */
@Controller
class SetupController {
    private final SetupLinks links;
    private final Pages pages;
    private final Texts texts;

    SetupController(SetupLinks links, Pages pages, Texts texts) {
        this.links = links;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/setup/{secret}")
    ResponseEntity<String> open(@PathVariable("secret") String secret, HttpServletRequest request) {
        return page(HttpStatus.OK, secret, Map.of(), request);
    }

    @PostMapping(value = "/setup/{secret}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> use(
            @PathVariable("secret") String secret, @RequestParam Map<String, String> form, HttpServletRequest request) {
        Lang lang = ReadersChoice.of(request);
        try {
            links.use(
                    secret,
                    new SetupLinks.SetUp(
                            form.getOrDefault("organisation", ""),
                            form.getOrDefault("name", ""),
                            form.getOrDefault("email", ""),
                            form.getOrDefault("password", ""),
                            lang.locale()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/?sign-in=ready"))
                    .build();
        } catch (NotFound e) {
            return page(HttpStatus.NOT_FOUND, secret, Map.of(), request);
        } catch (Refused refusal) {
            Map<String, String> values = new HashMap<>(form);
            values.remove("password");
            values.put(
                    "problem",
                    texts.find(lang, "account.setup.problem." + refusal.code())
                            .orElseGet(() -> texts.get(lang, "account.setup.problem")));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, secret, values, request);
        }
    }

    private ResponseEntity<String> page(
            HttpStatus status, String secret, Map<String, String> form, HttpServletRequest request) {
        Map<String, String> values = new HashMap<>(form);
        HttpStatus answer = status;
        try {
            SetupLinks.Opened opened = links.open(secret);
            values.put(opened.newOrganisation() ? "first" : "again", "yes");
            values.put("action", "/setup/" + secret);
            String who = opened.name();
            if (who != null) {
                values.put("who", who);
            }
        } catch (NotFound e) {
            values.put("gone", "yes");
            answer = HttpStatus.NOT_FOUND;
        }
        return ResponseEntity.status(answer)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(pages.render("setup", ReadersChoice.of(request), values));
    }
}
