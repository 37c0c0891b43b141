package fi.kuulolla.session.http;

import fi.kuulolla.shared.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses of the interface that do not exist answer like everything else of it, never with a page. */
@RestController
class NotThereController {

    @RequestMapping({"/api/v1/**", "/live/**"})
    void nothing() {
        throw new NotFound();
    }
}
