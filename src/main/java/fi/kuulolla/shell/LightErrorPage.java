package fi.kuulolla.shell;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What a person sees when a light page cannot be shown: not found, or a failure. The name is the one Spring looks for. */
@Component("error")
class LightErrorPage implements View {
    private final Pages pages;

    LightErrorPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Lang lang = ReadersChoice.of(request);
        boolean failed = response.getStatus() >= 500;
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(pages.render("error", lang, Map.of(failed ? "failed" : "missing", "yes")));
    }
}
