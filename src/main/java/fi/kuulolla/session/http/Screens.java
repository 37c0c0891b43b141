package fi.kuulolla.session.http;

import fi.kuulolla.live.Streams;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.session.BoardBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What phone, wall and cockpit have in common on the wire. */
final class Screens {
    private Screens() {}

    /** The board, already compressed for whoever can read it; nothing when the asker has this revision. */
    static ResponseEntity<byte[]> board(BoardBytes board, @Nullable String since, HttpServletRequest request) {
        if (String.valueOf(board.rev()).equals(since)) {
            return ResponseEntity.noContent()
                    .header("Cache-Control", "no-store")
                    .build();
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && accepted.contains("gzip") && board.json().length > 1024;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Encoding");
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(board.gzip())
                : answer.body(board.json());
    }

    /** The stream, or for whoever asks for JSON (a network that lets no stream through) the newest frame. */
    static void events(
            Streams streams,
            UUID workshop,
            Viewer viewer,
            @Nullable UUID participant,
            HttpServletRequest request,
            HttpServletResponse response) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            streams.open(workshop, viewer, participant, request, response);
            return;
        }
        byte[] frame = streams.newest(workshop, viewer).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(frame.length);
        try {
            response.getOutputStream().write(frame);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
