package fi.kuulolla.participation.http;

import fi.kuulolla.account.CoordinatorInterface;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.programme.Programmes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Programmes and their figures. */
@CoordinatorInterface
class ProgrammesController {
    private final Programmes programmes;
    private final ParticipationLedger ledger;
    private final CurrentStaff staff;

    ProgrammesController(Programmes programmes, ParticipationLedger ledger, CurrentStaff staff) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.staff = staff;
    }

    record NewProgramme(@Nullable String name) {}

    record Created(UUID id) {}

    @PostMapping("/api/v1/programmes")
    ResponseEntity<Created> create(@RequestBody NewProgramme programme) {
        UUID id = programmes.create(staff.get(), programme.name() == null ? "" : programme.name());
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + id + "/participation"))
                .body(new Created(id));
    }

    record Named(UUID id, String name) {}

    @GetMapping("/api/v1/programmes")
    ResponseEntity<List<Named>> all() {
        List<Named> all = programmes.overview(staff.get()).programmes().stream()
                .map(it -> new Named(it.id(), it.name()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(all);
    }

    @GetMapping("/api/v1/programmes/{programme}/participation")
    ResponseEntity<Totals> participation(
            @PathVariable UUID programme, @RequestParam MultiValueMap<String, String> params) {
        // The programme first: to whom it does not exist, its questions do not either.
        programmes.get(staff.get(), programme);
        Totals totals = ledger.totals(staff.get(), programme, FilterParameters.read(Map.copyOf(params)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(totals);
    }
}
