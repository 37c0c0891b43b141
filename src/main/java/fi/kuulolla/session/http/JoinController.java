package fi.kuulolla.session.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.account.Organisations;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.JoinWorkshop;
import fi.kuulolla.people.Joined;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.people.PseudonymOffer;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Coming in: by code, again on the same device, or by one's return code. */
@RestController
@RequestMapping("/api/v1")
class JoinController {
    private final Workshops workshops;
    private final Participants participants;
    private final Organisations organisations;
    private final DeviceCookie cookie;
    private final Limits limits;

    JoinController(
            Workshops workshops,
            Participants participants,
            Organisations organisations,
            DeviceCookie cookie,
            Limits limits) {
        this.workshops = workshops;
        this.participants = participants;
        this.organisations = organisations;
        this.cookie = cookie;
        this.limits = limits;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Door(
            UUID workshop,
            String title,
            String organisation,
            String language,
            boolean locked,
            boolean admission,
            @Nullable Boolean closed,
            @Nullable You you,
            @Nullable String offer) {}

    record You(String name, String role, String locale) {}

    record OpenStage(UUID id, String kind, boolean open) {}

    record Inside(
            UUID workshop,
            UUID participant,
            @Nullable OpenStage stage,
            String state,
            String name,
            String role,
            String returnCode) {}

    @GetMapping("/join/{code}")
    ResponseEntity<Door> door(@PathVariable String code, HttpServletRequest request) {
        DeviceToken device = cookie.find(request).orElse(null);
        return Answers.json(
                HttpStatus.OK, limits.guess(request, device, () -> door(code, device, Reader.lang(request))));
    }

    private Door door(String code, @Nullable DeviceToken device, Lang reader) {
        WorkshopView workshop = workshops.findByJoinCode(code).orElseThrow(() -> new Refused("join-unknown"));
        ParticipantView you = device == null
                ? null
                : participants.findOnDevice(device, workshop.id()).orElse(null);
        if (you != null && you.state() == ParticipantState.REMOVED) {
            throw new Forbidden("removed");
        }
        boolean closed = workshop.status() == WorkshopStatus.CLOSED;
        if (you == null && (closed || workshop.locked())) {
            throw new Refused("join-unknown");
        }
        return new Door(
                workshop.id(),
                workshop.title(),
                organisations.get(workshop.organisation()).name(),
                workshop.language(),
                workshop.locked(),
                workshop.admission(),
                closed ? true : null,
                you == null
                        ? null
                        : new You(you.name(), you.role().code(), you.lang().code()),
                you == null ? PseudonymOffer.offer(reader) : null);
    }

    @PostMapping("/join")
    ResponseEntity<Inside> join(@RequestBody JsonNode json, HttpServletRequest request, HttpServletResponse response) {
        Body body = Body.of(json);
        DeviceToken device = cookie.find(request).orElse(null);
        JoinWorkshop command = new JoinWorkshop(
                body.text("code"),
                body.findText("role").orElse(null),
                body.findText("name").orElse(null),
                body.findText("locale").flatMap(Lang::ofCode).orElse(null),
                body.findText("joinKey").orElse(null),
                body.flag("shared"),
                body.flag("fresh"));
        return inside(limits.guess(request, device, () -> participants.join(command, device)), request, response);
    }

    @PostMapping("/return")
    ResponseEntity<Inside> comeBack(
            @RequestBody JsonNode json, HttpServletRequest request, HttpServletResponse response) {
        String code = Body.of(json).text("returnCode");
        DeviceToken device = cookie.find(request).orElse(null);
        return inside(
                limits.guessSecret(request, device, () -> participants.comeBack(code, device)), request, response);
    }

    private ResponseEntity<Inside> inside(Joined joined, HttpServletRequest request, HttpServletResponse response) {
        ParticipantView person = joined.participant();
        cookie.set(request, response, joined.device(), person.sharedDevice());
        WorkshopView workshop = workshops.get(new Actor.SystemActor(), person.workshop());
        return Answers.json(
                joined.created() ? HttpStatus.CREATED : HttpStatus.OK,
                new Inside(
                        workshop.id(),
                        person.id(),
                        workshop.current().map(JoinController::open).orElse(null),
                        person.state().code(),
                        person.name(),
                        person.role().code(),
                        joined.returnCode()));
    }

    private static OpenStage open(StageView stage) {
        return new OpenStage(stage.id(), stage.kind(), stage.open() && !stage.inputPaused());
    }
}
