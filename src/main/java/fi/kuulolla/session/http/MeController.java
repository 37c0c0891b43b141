package fi.kuulolla.session.http;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.live.Presence;
import fi.kuulolla.live.PresenceState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Oneself in a workshop: what the page needs once, one's language, what one is doing, and leaving. */
@RestController
@RequestMapping("/api/v1/workshops/{workshop}")
class MeController {
    private static final Actor SYSTEM = new Actor.SystemActor();

    private final Workshops workshops;
    private final Participants participants;
    private final Organisations organisations;
    private final ServiceModels models;
    private final Presence presence;
    private final DeviceCookie cookie;

    MeController(
            Workshops workshops,
            Participants participants,
            Organisations organisations,
            ServiceModels models,
            Presence presence,
            DeviceCookie cookie) {
        this.workshops = workshops;
        this.participants = participants;
        this.organisations = organisations;
        this.models = models;
        this.presence = presence;
        this.cookie = cookie;
    }

    record Me(Person participant, About workshop, Agenda agenda, int writeLimit) {}

    record Person(UUID id, String role, String name, String locale, boolean shared, String state) {}

    record About(
            UUID id,
            String title,
            String model,
            String organisation,
            String purpose,
            String contact,
            int retentionMonths,
            String language,
            String status,
            @Nullable LocalDate closedOn) {}

    @GetMapping("/me")
    ResponseEntity<Me> me(Caller caller) {
        return Answers.ok(me(caller.participant()));
    }

    private Me me(ParticipantView person) {
        WorkshopView workshop = workshops.get(person.actor(), person.workshop());
        Instant closed = workshop.closedAt();
        return new Me(
                new Person(
                        person.id(),
                        person.role().code(),
                        person.name(),
                        person.lang().code(),
                        person.sharedDevice(),
                        person.state().code()),
                new About(
                        workshop.id(),
                        workshop.title(),
                        models.get(SYSTEM, workshop.model()).name(),
                        organisations.get(workshop.organisation()).name(),
                        workshop.purpose(),
                        workshop.contact(),
                        workshop.retentionMonths(),
                        workshop.language(),
                        workshop.status().name().toLowerCase(Locale.ROOT),
                        closed == null ? null : LocalDate.ofInstant(closed, workshop.zone())),
                Agenda.of(workshop),
                CleanText.CONTRIBUTION);
    }

    @PatchMapping("/me")
    ResponseEntity<Me> change(Caller caller, @RequestBody JsonNode json) {
        ParticipantView person = caller.participant();
        Body body = Body.of(json);
        var locale = body.findText("locale");
        var name = body.findText("name");
        if (name.isPresent()) {
            person = participants.rename(caller.actor(), name.get());
        }
        if (locale.isPresent()) {
            Lang lang = Lang.ofCode(locale.get()).orElseThrow(() -> Body.invalid("locale"));
            person = participants.speak(caller.actor(), lang);
        }
        return Answers.ok(me(person));
    }

    /** Being ready or writing is about a stage: said of one that is over, it is forgotten. */
    @PutMapping("/presence")
    ResponseEntity<Void> presence(Caller caller, @RequestBody JsonNode json) {
        Body body = Body.of(json);
        PresenceState state = PresenceState.ofCode(body.text("state")).orElseThrow(() -> Body.invalid("state"));
        ParticipantView person = caller.admitted().participant();
        boolean ofAnotherStage = body.findText("stage").isPresent() && !isOn(person, body.id("stage"));
        if (state == PresenceState.BREAK || !ofAnotherStage) {
            presence.mark(person.workshop(), person.id(), state);
        }
        return Answers.done();
    }

    private boolean isOn(ParticipantView person, UUID stage) {
        return workshops
                .get(person.actor(), person.workshop())
                .current()
                .filter(now -> now.id().equals(stage))
                .isPresent();
    }

    @PostMapping("/leave")
    ResponseEntity<Void> leave(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        participants.leave(caller.actor(), caller.device());
        cookie.clear(request, response);
        return Answers.done();
    }
}
