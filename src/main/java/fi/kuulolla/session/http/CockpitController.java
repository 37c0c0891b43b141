package fi.kuulolla.session.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.live.Streams;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.session.Frames;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the elements of the cockpit read by themselves, for staff of the workshop's organisation. */
@RestController
@RequestMapping("/live/cockpit/{workshop}")
class CockpitController {
    private final CurrentStaff currentStaff;
    private final Workshops workshops;
    private final Contributions contributions;
    private final Frames frames;
    private final Streams streams;

    CockpitController(
            CurrentStaff currentStaff,
            Workshops workshops,
            Contributions contributions,
            Frames frames,
            Streams streams) {
        this.currentStaff = currentStaff;
        this.workshops = workshops;
        this.contributions = contributions;
        this.frames = frames;
        this.streams = streams;
    }

    record Late(UUID id, String text, String as, UUID stage, boolean assisted) {
        static Late of(NoteView note) {
            return new Late(note.id(), note.text(), note.shownAs(), note.stage(), note.assisted());
        }
    }

    @GetMapping("/board")
    ResponseEntity<byte[]> board(
            @PathVariable UUID workshop,
            @RequestParam(required = false) @Nullable String since,
            HttpServletRequest request) {
        staffOf(workshop);
        return Screens.board(frames.board(workshop, Viewer.COCKPIT), since, request);
    }

    @GetMapping("/late")
    ResponseEntity<List<Late>> late(@PathVariable UUID workshop) {
        return Answers.ok(contributions.tray(staffOf(workshop), workshop).stream()
                .map(Late::of)
                .toList());
    }

    @GetMapping("/events")
    void events(@PathVariable UUID workshop, HttpServletRequest request, HttpServletResponse response) {
        staffOf(workshop);
        Screens.events(streams, workshop, Viewer.COCKPIT, null, request, response);
    }

    private Actor.Staff staffOf(UUID workshop) {
        Actor.Staff staff = currentStaff.find().orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in"));
        workshops.get(staff, workshop);
        return staff;
    }
}
