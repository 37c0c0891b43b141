package fi.kuulolla.session.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.account.Organisations;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.live.Streams;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.session.Frames;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.shell.QrSvg;
import fi.kuulolla.workshop.WallLinks;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The wall of a workshop, for whoever holds its link: what is revealed, and how to join. */
@RestController
@RequestMapping("/live/wall/{token}")
class WallController {
    private static final Actor SYSTEM = new Actor.SystemActor();

    private final WallLinks links;
    private final Workshops workshops;
    private final ServiceModels models;
    private final Organisations organisations;
    private final PublicAddress address;
    private final Frames frames;
    private final Streams streams;
    private final Promises promises;

    WallController(
            WallLinks links,
            Workshops workshops,
            ServiceModels models,
            Organisations organisations,
            PublicAddress address,
            Frames frames,
            Streams streams,
            Promises promises) {
        this.links = links;
        this.workshops = workshops;
        this.models = models;
        this.organisations = organisations;
        this.address = address;
        this.frames = frames;
        this.streams = streams;
        this.promises = promises;
    }

    /** @param join absent once the workshop is over */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(About workshop, Agenda agenda, @Nullable Join join) {}

    record About(UUID id, String title, String model, String organisation, String language, String status) {}

    /**
     * How to join.
     *
     * @param address what people type
     * @param qr of the full address, as SVG
     * @param reachable false when only this machine can open the address
     */
    record Join(String code, String url, String address, String qr, boolean reachable) {}

    @GetMapping
    ResponseEntity<Facts> facts(@PathVariable String token) {
        WorkshopView workshop = workshops.get(new Actor.Projector(workshop(token)), workshop(token));
        return Answers.ok(new Facts(
                new About(
                        workshop.id(),
                        workshop.title(),
                        models.get(SYSTEM, workshop.model()).name(),
                        organisations.get(workshop.organisation()).name(),
                        workshop.language(),
                        workshop.status().name().toLowerCase(Locale.ROOT)),
                Agenda.of(workshop),
                workshop.status() == WorkshopStatus.CLOSED ? null : join(workshop.joinCode())));
    }

    private Join join(String code) {
        String url = address.of("/j/" + code);
        return new Join(code, url, address.base().replaceFirst("^https?://", ""), QrSvg.of(url), !address.onlyHere());
    }

    @GetMapping("/board")
    ResponseEntity<byte[]> board(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String since,
            HttpServletRequest request) {
        return Screens.board(frames.board(workshop(token), Viewer.WALL), since, request);
    }

    @GetMapping("/promises")
    ResponseEntity<List<Promised>> promises(@PathVariable String token) {
        UUID workshop = workshop(token);
        return Answers.ok(promises.ofWorkshop(new Actor.Projector(workshop), workshop).stream()
                .map(Promised::of)
                .toList());
    }

    @GetMapping("/events")
    void events(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Screens.events(streams, workshop(token), Viewer.WALL, null, request, response);
    }

    private UUID workshop(String token) {
        return links.workshopOf(token).orElseThrow(NotFound::new);
    }
}
