package fi.kuulolla.session.http;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.shell.UiFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of participants and of the wall: the same few lines of HTML for everybody, which load their modules and ask the
 * interface for the rest. No session, nothing of a workshop in them, so an address tells nothing until its page has asked.
 */
@Controller
class LightPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final List<String> PAGES = List.of("phone", "wall");

    private final Map<String, String> pages;
    private final Map<String, String> styles;

    LightPageController(UiFiles files) {
        String ui = files.at("").replaceFirst("/$", "");
        pages = PAGES.stream()
                .collect(Collectors.toMap(
                        page -> page, page -> read(page + "/page.html").replace("{ui}", ui)));
        styles = PAGES.stream().collect(Collectors.toMap(page -> page, LightPageController::style));
    }

    @GetMapping({"/j/{code}", "/w/{workshop}", "/a", "/a/{code}"})
    ResponseEntity<String> phone(HttpServletRequest request) {
        return page("phone", request);
    }

    @GetMapping("/wall/{token}")
    ResponseEntity<String> wall(HttpServletRequest request) {
        return page("wall", request);
    }

    /** One sheet for one page: a phone on a bad network asks once. */
    @GetMapping("/ui/{version:v-.+}/styles/{page:phone|wall}-page.css")
    ResponseEntity<String> styles(@PathVariable String page) {
        return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_GOOD).body(styles.get(page));
    }

    /** In the reader's language from the first byte; asked again each time, so that a new version is noticed. */
    private ResponseEntity<String> page(String page, HttpServletRequest request) {
        Lang lang = ReadersChoice.of(request);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Accept-Language", "Cookie")
                .body(pages.getOrDefault(page, "")
                        .replace("{lang}", lang.code())
                        .replace("{base}", lang.locale().getLanguage()));
    }

    private static String style(String page) {
        return read("styles/tokens.css") + read("styles/base.css") + read("styles/" + page + ".css");
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("META-INF/resources/ui/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
