package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.KuulollaTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no controller sees are refused in the interface's own form, also those whose address cannot be read. */
@KuulollaTest
class RefusedRequestsTest {
    @LocalServerPort
    int port;

    /** As it is: a client library would not send such addresses. */
    private String ask(String method, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n" + String.join("\r\n", headers)
                    + (headers.length > 0 ? "\r\n" : "") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/join/%00, 400, malformed-address",
        "GET, /api/v1/join/a%2Fb, 400, malformed-address",
        "GET, /j/%00, 400, malformed-address",
        "GET, /api/v1//join/ABCD-EFGH, 400, malformed-address",
        "GET, /api/v1/join/a;b=c, 400, malformed-address",
        "GET, /ui/nothing.js, 404, not-found",
        "GET, /api/v1/nothing, 404, not-found",
        "DELETE, /api/v1/join, 405, method-not-allowed",
        "POST, /api/v1/openapi.yaml, 405, method-not-allowed",
        "DELETE, /j/ABCD-EFGH, 405, method-not-allowed",
    })
    void programsGetAProblemWithACode(String method, String path, int status, String code) throws IOException {
        String answer = ask(method, path, "Accept-Language: fi");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer)
                .contains("\"code\":\"" + code + "\"", "urn:kuulolla:problem:" + code)
                .doesNotContain("Tomcat", "<html");
    }

    @ParameterizedTest
    @CsvSource({"/j/%00, 400", "/j/a%2Fb, 400", "/j/a;b, 400", "/ui/nothing, 404"})
    void peopleGetOurPage(String path, int status) throws IOException {
        String answer = ask("GET", path, "Accept: text/html", "Accept-Language: sv");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("kuulolla", "lang=\"sv\"");
        assertThat(answer).doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @CsvSource({"fi, toiselta sivustolta", "sv, annan webbplats", "en, another site"})
    void aRequestFromAnotherSiteIsRefusedInTheReadersLanguage(String lang, String words) throws IOException {
        String answer = ask("POST", "/api/v1/join", "Sec-Fetch-Site: cross-site", "Accept-Language: " + lang);

        assertThat(answer).startsWith("HTTP/1.1 403 ").contains(words, "\"code\":\"other-site\"");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .doesNotContain("iso-8859-1");
    }
}
