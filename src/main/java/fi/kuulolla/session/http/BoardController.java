package fi.kuulolla.session.http;

import fi.kuulolla.live.Streams;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.session.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a participant may read of the board, and the stream that tells when to look. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}")
class BoardController {
    private final Frames frames;
    private final Streams streams;

    BoardController(Frames frames, Streams streams) {
        this.frames = frames;
        this.streams = streams;
    }

    @GetMapping("/board")
    ResponseEntity<byte[]> board(
            Caller caller, @RequestParam(required = false) @Nullable String since, HttpServletRequest request) {
        return Screens.board(frames.board(caller.admitted().participant().workshop(), Viewer.PHONE), since, request);
    }

    @GetMapping("/events")
    void events(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        UUID workshop = caller.participant().workshop();
        Viewer viewer = caller.isIn() ? Viewer.PHONE : Viewer.DOOR;
        Screens.events(streams, workshop, viewer, caller.participant().id(), request, response);
    }
}
