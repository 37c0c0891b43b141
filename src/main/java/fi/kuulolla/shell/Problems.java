package fi.kuulolla.shell;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.i18n.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refusals that are found before any controller is asked, or where none is: told to programs as the interface tells its own
 * (RFC 9457, with a code, in the reader's language).
 */
@Component
public class Problems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** Writes the whole answer. The words are {@code problem.<code>}, under the title of the status. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Lang lang = ReadersChoice.of(request);
        String title = texts.find(lang, "api.title." + status).orElseGet(() -> texts.get(lang, "api.title.400"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kuulolla:problem:" + code);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", texts.find(lang, "problem." + code).orElse(title));
        body.put("code", code);
        byte[] json = JSON.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    /** Whether somebody looks at it: browsers ask for pages by name. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
