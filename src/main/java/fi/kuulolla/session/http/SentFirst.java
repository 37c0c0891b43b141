package fi.kuulolla.session.http;

import fi.kuulolla.live.RoomsFirst;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells of everything a participant sends, from its first byte to its answer: reports give way to it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentFirst extends OncePerRequestFilter {
    private final RoomsFirst roomsFirst;

    SentFirst(RoomsFirst roomsFirst) {
        this.roomsFirst = roomsFirst;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/api/v1/workshops/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        roomsFirst.came();
        try {
            chain.doFilter(request, response);
        } finally {
            roomsFirst.answered();
        }
    }
}
