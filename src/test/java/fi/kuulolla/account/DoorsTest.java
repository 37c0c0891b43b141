package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What each door lets through, asked over real HTTP. */
@KuulollaTest
class DoorsTest {
    private static final String PASSWORD = "vihreä kuusi";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    MockMvc mvc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String email;

    @BeforeEach
    void somebody() {
        Actor.Staff admin = people.staff(StaffRole.ADMINISTRATOR);
        email = admin.id() + "@sign-in.example";
        accounts.add(
                new Actor.SystemActor(),
                new StaffAccounts.AddStaff(
                        admin.organisation(), email, "Aino K.", StaffRole.FACILITATOR, PASSWORD, Locale.of("sv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/j/XXXX-XXXX",
                "/api/v1/join/XXXX-XXXX",
                "/ui/styles/tokens.css",
                "/wall/none",
                "/setup/none"
            })
    void lightPagesNeverMakeASession(String path) throws Exception {
        get(path);

        assertThat(cookieNames()).doesNotContain("kuulolla_staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/workshops", "/models/x", "/nothing-here"})
    void staffScreensLeadToTheSignInForm(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue(base() + "/");
    }

    @Test
    void streamsOfStaffAnswerWithoutAFormToWhoeverHasNotSignedIn() throws Exception {
        assertThat(get("/live/cockpit/00000000-0000-0000-0000-000000000000/events")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theErrorPageOfABrokenStreamAsksNobodyToSignIn() throws Exception {
        var dispatched = mvc.perform(MockMvcRequestBuilders.get("/error").with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                }))
                .andReturn();

        assertThat(dispatched.getResponse().getRedirectedUrl()).isNull();
    }

    @Test
    void signingInOpensTheScreensUnderANewSession() throws Exception {
        get("/home");
        String before = cookie("kuulolla_staff");

        HttpResponse<String> answer = signIn(PASSWORD);

        assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith(base() + "/home");
        assertThat(cookie("kuulolla_staff")).isNotEqualTo(before);
        HttpResponse<String> home = get("/home");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("lang=\"sv\"");
    }

    @ParameterizedTest
    @CsvSource({"/nothing-here,404", "/workshops/a/b/c,404", "/home,200", "/workshops,200", "/models/x,200"})
    void anAddressWithoutAScreenIsNotFound(String path, int status) throws Exception {
        signIn(PASSWORD);

        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("lang=\"sv\"", "shell/shell.js");
    }

    @Test
    void aFacilitatorIsStillThereWhenTheServerForgotItsSessions() throws Exception {
        signIn(PASSWORD);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("kuulolla_staff"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(base()), cookie));

        assertThat(get("/home").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutForgetsBoth() throws Exception {
        signIn(PASSWORD);

        HttpResponse<String> answer = post("/sign-out", "", "Origin", base());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(cookieNames()).doesNotContain("kuulolla_remembered");
        assertThat(get("/home").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreToldAlike() throws Exception {
        assertThat(signIn("wrong").headers().firstValue("location")).hasValue(base() + "/?sign-in=wrong");
        email = "nobody@example.org";
        assertThat(signIn(PASSWORD).headers().firstValue("location")).hasValue(base() + "/?sign-in=wrong");
        assertThat(get("/?sign-in=wrong").body()).contains("role=\"alert\"");
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        for (int i = 0; i < SignInThrottle.FAILURES_OF_ACCOUNT; i++) {
            signIn("wrong");
        }

        assertThat(signIn(PASSWORD).headers().firstValue("location")).hasValue(base() + "/?sign-in=later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void changesThatAnotherSiteAsksForAreRefused(String site) throws Exception {
        for (String path : new String[] {"/api/v1/join", "/sign-in", "/sign-out"}) {
            assertThat(post(path, "{}", "Sec-Fetch-Site", site).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void overPlainHttpTheOriginTellsWhereARequestComesFrom() throws Exception {
        assertThat(post("/api/v1/join", "{}", "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/api/v1/join", "{}", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post("/api/v1/join", "{}", "Origin", base()).statusCode()).isNotEqualTo(403);
        assertThat(post("/api/v1/join", "{}", "Sec-Fetch-Site", "none").statusCode())
                .isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/api/v1/join/XXXX-XXXX"})
    void everyAnswerIsStrict(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
    }

    @Test
    void filesAreTakenForWhatTheyAre() throws Exception {
        assertThat(get("/ui/styles/tokens.css").headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @Test
    void lightPagesRunNothingThatIsNotOurs() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void filesUnderAVersionAreKeptForGood() throws Exception {
        String page = get("/").body();
        String style = page.replaceAll("(?s).*href=\"(/ui/v-[^\"]+tokens\\.css)\".*", "$1");

        assertThat(get(style).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(get("/ui/v-older/styles/tokens.css").statusCode()).isEqualTo(200);
        assertThat(get("/ui/styles/tokens.css").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
        assertThat(get("/ui/v-older/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void theChosenLanguageIsKept() throws Exception {
        assertThat(get("/?lang=fi-simple").body()).contains("Liity työpajaan<");
        assertThat(get("/").body()).contains("Liity työpajaan<").contains("lang=\"fi\"");
    }

    @Test
    void plainLanguageIsOfferedInFinnishAndInSwedish() throws Exception {
        assertThat(get("/").body()).contains("href=\"/?lang=fi-simple\"", "href=\"/?lang=sv-simple\"");
        assertThat(get("/?lang=sv-simple").body())
                .contains(
                        "<html lang=\"sv\"", "Gå med i workshoppen<", "lang=\"sv\" aria-current=\"true\">Lätt svenska");
    }

    @Test
    void aCodeIsTakenInAnyFormWithoutScripts() throws Exception {
        HttpResponse<String> answer = get("/j?code=k7p4%20mxq2");

        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/j/K7P4-MXQ2");
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        String form = "email=" + email + "&password="
                + java.net.URLEncoder.encode(password, java.nio.charset.StandardCharsets.UTF_8);
        return post("/sign-in", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + path)).POST(BodyPublishers.ofString(body));
        if (body.startsWith("{")) {
            request.header("Content-Type", "application/json");
        }
        return client.send(request.headers(headers).build(), BodyHandlers.ofString());
    }

    private java.util.List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
