package fi.kuulolla.account.http;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.shell.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page: a code to join with, and the way in for staff. */
@Configuration(proxyBeanMethods = false)
class LandingPage {
    private static final Set<String> MESSAGES = Set.of("wrong", "later", "ready");

    private final Pages pages;

    LandingPage(Pages pages) {
        this.pages = pages;
    }

    /** Functions instead of a controller: Flow's own requests to the same address must pass by, told apart by a parameter. */
    @Bean
    RouterFunction<ServerResponse> landingRoutes() {
        return RouterFunctions.route()
                .GET("/", request -> request.param("v-r").isEmpty(), request -> landing(request))
                .GET("/j", request -> join(request.param("code").orElse("")))
                .build();
    }

    private ServerResponse landing(ServerRequest request) {
        HttpServletRequest http = request.servletRequest();
        Optional<Lang> chosen = request.param("lang").flatMap(Lang::ofCode);
        Lang reads = chosen.orElseGet(() -> ReadersChoice.of(http));
        Map<String, String> values = new HashMap<>();
        request.param("sign-in").filter(MESSAGES::contains).ifPresent(message -> values.put(message, "yes"));
        values.put("is-" + reads.code(), "true");
        if (isRemembered(http)) {
            values.put("remembered", "yes");
        }
        var answer = ServerResponse.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore());
        chosen.ifPresent(lang -> answer.header(
                HttpHeaders.SET_COOKIE, ReadersChoice.cookie(lang, http).toString()));
        return answer.body(pages.render("landing", reads, values));
    }

    /** Where the form leads when its module could not be loaded; the page of the code says what is wrong with it. */
    private static ServerResponse join(String code) {
        String clean = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (clean.isEmpty()) {
            return ServerResponse.seeOther(URI.create("/")).build();
        }
        String shown = clean.length() == 8 ? clean.substring(0, 4) + "-" + clean.substring(4) : clean;
        return ServerResponse.seeOther(URI.create("/j/" + shown)).build();
    }

    private static boolean isRemembered(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals("kuulolla_remembered"));
    }
}
