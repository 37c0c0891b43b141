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
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final UiFiles files;
    private final String joining;
    private final String takingPart;
    private final String answers;
    private final String wall;
    private final String worker = read("phone/worker.js");
    private final Map<String, String> styles =
            Map.of("phone", style("tokens", "base", "phone"), "wall", style("tokens", "base", "elements", "wall"));

    LightPageController(UiFiles files) {
        this.files = files;
        joining = page("phone", "phone/join.js");
        takingPart = page("phone", "phone/workshop.js");
        answers = page("phone", "phone/trace.js");
        wall = page("wall");
    }

    @GetMapping("/j/{code}")
    ResponseEntity<String> joining(HttpServletRequest request) {
        return answer(joining, request);
    }

    @GetMapping("/w/{workshop}")
    ResponseEntity<String> takingPart(HttpServletRequest request) {
        return answer(takingPart, request);
    }

    /** Where it lies tells for which pages it may stand in when the network is away. */
    @GetMapping("/w/worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(worker);
    }

    @GetMapping({"/a", "/a/{code}"})
    ResponseEntity<String> answers(HttpServletRequest request) {
        return answer(answers, request);
    }

    @GetMapping("/wall/{token}")
    ResponseEntity<String> wall(HttpServletRequest request) {
        return answer(wall, request);
    }

    /** One sheet for one page: a phone on a bad network asks once. */
    @GetMapping("/ui/{version:v-.+}/styles/{page:phone|wall}-page.css")
    ResponseEntity<String> styles(@PathVariable String page) {
        return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_GOOD).body(styles.get(page));
    }

    /** In the reader's language from the first byte; asked again each time, so that a new version is noticed. */
    private static ResponseEntity<String> answer(String page, HttpServletRequest request) {
        Lang lang = ReadersChoice.of(request);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Accept-Language", "Cookie")
                .body(page.replace("{lang}", lang.code())
                        .replace("{base}", lang.locale().getLanguage()));
    }

    /** @param modules those the page begins with beside its own, which it imports only when it knows what it is */
    private String page(String folder, String... modules) {
        List<String> first = new java.util.ArrayList<>(List.of(folder + "/" + folder + ".js"));
        first.addAll(List.of(modules));
        String preloads = new ModuleGraph(LightPageController::read)
                .of(first).stream()
                        .map(module -> "<link rel=\"modulepreload\" href=\"" + files.at(module) + "\">")
                        .collect(Collectors.joining("\n"));
        return read(folder + "/page.html").replace("{modules}", preloads).replace("{ui}/", files.at(""));
    }

    /** The sheets one after the other, without what only their authors read. */
    private static String style(String... sheets) {
        return List.of(sheets).stream()
                .map(sheet -> read("styles/" + sheet + ".css").replaceAll("(?s)/\\*.*?\\*/", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("META-INF/resources/ui/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
