package fi.kuulolla.account;

import fi.kuulolla.live.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets in who comes with a bearer token, and nobody else: no session, no cookie. */
final class BearerDoor extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 500;

    private final Parts parts;

    BearerDoor(Parts parts) {
        this.parts = parts;
    }

    /** A filter that is a bean would stand before every request, so only what it needs is one. */
    @Component
    record Parts(ApiTokens tokens, InterfaceAdvice advice, JsonMapper json) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StaffPrincipal> who;
        try {
            who = secret(request).flatMap(parts.tokens()::find);
        } catch (RuntimeException e) {
            if (!Unavailable.isBehind(e)) {
                throw e;
            }
            refuse(parts.advice().answer(HttpStatus.SERVICE_UNAVAILABLE, "interface-unavailable", request), response);
            return;
        }
        if (who.isEmpty()) {
            refuse(parts.advice().answer(HttpStatus.UNAUTHORIZED, "token-missing", request), response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who.get(), null, who.get().getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.length() <= LONGEST && it.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(it -> it.substring(SCHEME.length()).strip());
    }

    private void refuse(ResponseEntity<Map<String, Object>> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream()
                .write(parts.json().writeValueAsString(answer.getBody()).getBytes(StandardCharsets.UTF_8));
    }
}
