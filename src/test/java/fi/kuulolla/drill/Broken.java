package fi.kuulolla.drill;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Ways in which a server might break its promises. Only the drill's own tests ask for them, and the checker must
 * notice each. */
enum Broken {
    /** Says that a note is saved before it is. */
    LOSES {
        @Override
        void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int turn)
                throws IOException, ServletException {
            if (isNote(request) && turn % 10 == 0) {
                response.setStatus(201);
                send(response, "{\"key\":\"0\",\"text\":\"\",\"version\":0}");
            } else {
                chain.doFilter(request, response);
            }
        }
    },
    /** Takes the same note under another key as another note. */
    DOUBLES {
        @Override
        void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int turn)
                throws IOException, ServletException {
            if (!isNote(request) || turn % 10 != 0) {
                chain.doFilter(request, response);
                return;
            }
            String uri = request.getRequestURI();
            byte[] body = request.getInputStream().readAllBytes();
            Repeated twin = new Repeated(request, body, uri.substring(0, uri.length() - 4) + "0000");
            chain.doFilter(twin, new ContentCachingResponseWrapper(response));
            chain.doFilter(new Repeated(request, body, uri), response);
        }
    },
    /** Shows every second screen something else at the same revision. */
    DIVERGES {
        @Override
        void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int turn)
                throws IOException, ServletException {
            rewrite(request, response, chain, turn % 2 == 0 ? "\"notes\":[" : "", "\"more\":0,\"notes\":[");
        }
    },
    /** Puts the writer's name into what everybody is sent. */
    LEAKS {
        @Override
        void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int turn)
                throws IOException, ServletException {
            if (request.getRequestURI().equals("/api/v1/join")
                    && request.getMethod().equals("POST")) {
                ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
                chain.doFilter(request, kept);
                String joined = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
                lastName = joined.replaceFirst("(?s).*\"name\":\"([^\"]*)\".*", "$1");
                kept.copyBodyToResponse();
            } else {
                rewrite(request, response, chain, "\"notes\":[", "\"by\":\"" + lastName + "\",\"notes\":[");
            }
        }
    };

    private static volatile String lastName = "";

    abstract void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int turn)
            throws IOException, ServletException;

    private static final AtomicInteger TURNS = new AtomicInteger();
    private static volatile @Nullable Broken now;

    /** From now on in this way; null: whole again. */
    static void be(@Nullable Broken way) {
        now = way;
    }

    /** Stands before every door, and does nothing until it is told to. */
    static Filter filter() {
        return (ServletRequest request, ServletResponse response, FilterChain chain) -> {
            Broken way = now;
            if (way == null) {
                chain.doFilter(request, response);
            } else {
                way.pass((HttpServletRequest) request, (HttpServletResponse) response, chain, TURNS.incrementAndGet());
            }
        };
    }

    private static boolean isNote(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && request.getRequestURI().contains("/contributions/");
    }

    private static void rewrite(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String what, String by)
            throws IOException, ServletException {
        if (what.isEmpty() || !request.getRequestURI().endsWith("/board")) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String board = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8).replace(what, by);
        kept.resetBuffer();
        send(kept, board);
        kept.copyBodyToResponse();
    }

    private static void send(HttpServletResponse response, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A request whose body can be read again, at another address. */
    private static final class Repeated extends HttpServletRequestWrapper {
        private final byte[] body;
        private final String uri;

        Repeated(HttpServletRequest request, byte[] body, String uri) {
            super(request);
            this.body = body;
            this.uri = uri;
        }

        @Override
        public String getRequestURI() {
            return uri;
        }

        @Override
        public String getServletPath() {
            return uri;
        }

        @Override
        public jakarta.servlet.ServletInputStream getInputStream() {
            return new BodyAgain(body);
        }
    }
}
