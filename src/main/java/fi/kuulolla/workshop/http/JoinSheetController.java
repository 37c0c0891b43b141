package fi.kuulolla.workshop.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shell.Pages;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheet that is printed and put on the tables: how to join, who sees what, why, how long, whom to ask. */
@RestController
class JoinSheetController {
    private final Workshops workshops;
    private final CurrentStaff currentStaff;
    private final JoinSheet sheet;
    private final Pages pages;

    JoinSheetController(Workshops workshops, CurrentStaff currentStaff, JoinSheet sheet, Pages pages) {
        this.workshops = workshops;
        this.currentStaff = currentStaff;
        this.sheet = sheet;
        this.pages = pages;
    }

    @GetMapping(value = "/workshops/{workshop}/join-sheet", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable UUID workshop, @RequestParam @Nullable String lang) {
        Staff staff = currentStaff.get();
        WorkshopView view = workshops.get(staff, workshop);
        Lang wanted = Lang.ofCode(lang == null ? view.language() : lang).orElse(Lang.FI);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(pages.render("join-sheet", wanted, sheet.of(staff, view, wanted)));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
