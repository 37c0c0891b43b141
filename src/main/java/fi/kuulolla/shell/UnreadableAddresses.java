package fi.kuulolla.shell;

import fi.kuulolla.i18n.ReadersChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Addresses that Tomcat refuses to read ({@code %00}, {@code %2F}) reach no filter and no controller. They get our page, or our
 * problem, instead of Tomcat's.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Problems problems;
    private final Pages pages;

    UnreadableAddresses(Problems problems, Pages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // The last valve is the innermost, and the innermost report is the one that is sent.
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report(problems, pages)));
    }

    private static final class Report extends ErrorReportValve {
        private final transient Problems problems;
        private final transient Pages pages;

        Report(Problems problems, Pages pages) {
            this.problems = problems;
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                if (Problems.wantsPage(request)) {
                    page(request, response, status);
                } else {
                    problems.answer(request, response, status, status < 500 ? "malformed-address" : "unexpected");
                }
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked has gone; there is nobody to tell.
                return;
            }
        }

        private void page(Request request, Response response, int status) throws IOException {
            String kind = status < 500 ? "missing" : "failed";
            byte[] html = pages.render("error", ReadersChoice.of(request), Map.of(kind, "yes"))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        }
    }
}
