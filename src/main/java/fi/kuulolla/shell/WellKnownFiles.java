package fi.kuulolla.shell;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What browsers and search engines ask for unbidden. */
@Configuration(proxyBeanMethods = false)
class WellKnownFiles {
    @Bean
    RouterFunction<ServerResponse> wellKnownRoutes(UiFiles files) {
        return RouterFunctions.route()
                .GET(
                        "/favicon.ico",
                        request -> ServerResponse.temporaryRedirect(URI.create(files.at("shell/mark.svg")))
                                .build())
                .GET(
                        "/robots.txt",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_PLAIN)
                                .body("User-agent: *\nDisallow: /\n"))
                .build();
    }
}
