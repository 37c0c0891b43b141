package fi.kuulolla.account;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fi.kuulolla.shell.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two doors: light pages and the participants' interface without any session; everything else for staff who signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String LIGHT_PAGES = "default-src 'self'; img-src 'self' data:; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    /** Flow's bootstrap needs inline scripts until its strict mode is released. */
    private static final String STAFF_SCREENS =
            "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static final String REMEMBERED = "kuulolla_remembered";
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    /** Modules, styles, fonts: the same for everybody, so nothing to check, and no page's headers on thirty small files. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher("/ui/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .build();
    }

    /** The interface for coordinators and BI tools: a bearer token with every request, nothing else opens it. */
    @Bean
    @Order(0)
    SecurityFilterChain coordinatorsDoor(HttpSecurity http, BearerDoor.Parts parts) throws Exception {
        return headers(http, LIGHT_PAGES)
                .securityMatcher("/api/v1/programmes/**")
                // An answer that is written later comes through here again, and who asks was seen the first time.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerDoor(parts), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain lightDoor(HttpSecurity http, Problems problems) throws Exception {
        // Nobody signs in here, and every note comes through: filters that look for somebody who did are left out.
        return headers(http, LIGHT_PAGES)
                .securityMatcher(lightPages())
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameOrigin(problems), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffDoor(HttpSecurity http, TokenBasedRememberMeServices rememberMe, Problems problems)
            throws Exception {
        RequestMatcher streams = path("/live/**");
        return headers(http, STAFF_SCREENS)
                // A stream that breaks is sent through the error page, where nobody is signed in: no reason for a
                // second error.
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.INCLUDE)
                                .permitAll())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), streams))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/", "/")
                                .defaultSuccessUrl("/home")
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.loginProcessingUrl("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(backToTheForm()))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()))
                .logout(logout -> logout.logoutUrl("/sign-out").deleteCookies(REMEMBERED))
                // Both forms stand on pages without a session, so their origin is checked instead of a token.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/sign-in", "/sign-out"))
                .addFilterBefore(new SameOrigin(problems), LogoutFilter.class)
                .build();
    }

    /** Addresses that only a program would write, such as {@code //} and {@code ;}, are refused before any door. */
    @Bean
    RequestRejectedHandler strangeAddresses(Problems problems) {
        return (request, response, rejected) -> {
            if (Problems.wantsPage(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                problems.answer(request, response, HttpServletResponse.SC_BAD_REQUEST, "malformed-address");
            }
        };
    }

    /** Keeps a facilitator signed in when the server restarts in the middle of a workshop. */
    @Bean
    TokenBasedRememberMeServices rememberMe(InstallationSecrets secrets, StaffAccounts accounts) {
        UserDetailsService staff = email ->
                accounts.findByEmail(email).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        var services = new TokenBasedRememberMeServices(HexFormat.of().formatHex(secrets.get("remember-me")), staff);
        services.setAlwaysRemember(true);
        services.setCookieName(REMEMBERED);
        services.setTokenValiditySeconds(Math.toIntExact(A_WORKING_DAY.toSeconds()));
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return services;
    }

    private static HttpSecurity headers(HttpSecurity http, String contentSecurityPolicy) throws Exception {
        return http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                // Each page says itself how long it may be kept.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addObjectPostProcessor(new WriteAtOnce()));
    }

    /** Flow answers behind a forward, after which headers would come too late. */
    private static class WriteAtOnce implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    private static RequestMatcher lightPages() {
        RequestMatcher notFlow = request -> !isFlow(request);
        return new AndRequestMatcher(
                notFlow,
                new OrRequestMatcher(
                        path("/api/v1/**"),
                        path("/"),
                        path("/j/**"),
                        path("/w/**"),
                        path("/a/**"),
                        path("/wall/**"),
                        path("/setup/**"),
                        path("/favicon.ico"),
                        path("/robots.txt"),
                        path("/live/wall/**")));
    }

    /** Flow's own requests go to the root address too, told apart by a parameter. */
    private static boolean isFlow(HttpServletRequest request) {
        return HandlerHelper.isFrameworkInternalRequest("/*", request);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static AuthenticationFailureHandler backToTheForm() {
        return (request, response, failure) ->
                response.sendRedirect("/?sign-in=" + (failure instanceof LockedException ? "later" : "wrong"));
    }
}
