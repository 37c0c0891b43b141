package fi.kuulolla.report.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.innokyla.InnokylaDescription;
import fi.kuulolla.report.innokyla.InnokylaDescriptions;
import fi.kuulolla.report.innokyla.InnokylaDocument;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The description of a service model as a document, for its organisation's staff. */
@Controller
class ModelFilesController {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final InnokylaDescriptions descriptions;
    private final InnokylaDocument document;
    private final CurrentStaff currentStaff;
    private final Texts texts;

    ModelFilesController(
            InnokylaDescriptions descriptions, InnokylaDocument document, CurrentStaff currentStaff, Texts texts) {
        this.descriptions = descriptions;
        this.document = document;
        this.currentStaff = currentStaff;
        this.texts = texts;
    }

    @GetMapping("/models/{model}/innokyla.docx")
    ResponseEntity<byte[]> innokyla(@PathVariable UUID model) throws IOException {
        Staff staff = currentStaff.get();
        InnokylaDescription description = descriptions.of(staff, model, staff.locale());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(description, out);
        String name = texts.get(staff.locale(), "report.innokyla.file") + "-" + description.name();
        return Download.of(out.toByteArray(), DOCX, name, "docx");
    }

    @ExceptionHandler
    ResponseEntity<Void> notFound(NotFound unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
