package fi.kuulolla.session.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.workshop.WallLinks;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The wall in one press: staff open this address in a new tab and are led to a wall with a link of its own. See decision 23. */
@RestController
class WallDoorController {
    private final CurrentStaff currentStaff;
    private final WallLinks links;

    WallDoorController(CurrentStaff currentStaff, WallLinks links) {
        this.currentStaff = currentStaff;
        this.links = links;
    }

    @GetMapping("/workshops/{workshop}/wall")
    ResponseEntity<Void> open(@PathVariable UUID workshop) {
        String token = links.create(currentStaff.get(), workshop);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create("/wall/" + token))
                .build();
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
