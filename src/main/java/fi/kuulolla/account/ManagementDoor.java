package fi.kuulolla.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The door for whoever runs the server. Health says up or down to anybody; figures are for this machine itself, not for what a
 * proxy on it passes on, and for whoever holds the token.
 */
@Configuration(proxyBeanMethods = false)
class ManagementDoor {
    private final String token;

    ManagementDoor(@Value("${kuulolla.metrics-token:}") String token) {
        this.token = token.strip();
    }

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher("/manage/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/manage/health/**", "/manage/health")
                        .permitAll()
                        .anyRequest()
                        .access(this::mayWatch))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    private AuthorizationDecision mayWatch(
            Supplier<? extends @Nullable Authentication> nobody, RequestAuthorizationContext context) {
        var request = context.getRequest();
        // The proxy's headers have been read by now: what it passes on comes from the address of who asked it.
        return new AuthorizationDecision(
                isToken(request.getHeader(HttpHeaders.AUTHORIZATION)) || isThisMachine(request.getRemoteAddr()));
    }

    private boolean isToken(@Nullable String authorization) {
        return !token.isEmpty()
                && authorization != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
