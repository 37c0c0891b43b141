package fi.kuulolla.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are made and taken in a few at a time: each holds a connection of the database for as long as it takes, and the workshops
 * that run now need one in the same moment. The others wait their turn; too many are told to come again.
 */
@Component
final class LongWork extends OncePerRequestFilter {
    private static final int AT_ONCE = 4;
    private static final int WAITING = 20;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places;
    private final Problems problems;
    private final int patience;

    @Autowired
    LongWork(Problems problems) {
        this(problems, AT_ONCE, PATIENCE_SECONDS);
    }

    LongWork(Problems problems, int atOnce, int patience) {
        this.problems = problems;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !(path.endsWith(".xlsx")
                || path.endsWith(".csv")
                || path.endsWith(".docx")
                || (path.endsWith("/imports") && path.startsWith("/api/")));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasPlace()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE_SECONDS));
            problems.answer(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "files-busy");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.getQueueLength() < WAITING && places.tryAcquire(patience, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
