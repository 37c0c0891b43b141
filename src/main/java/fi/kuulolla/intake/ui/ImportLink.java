package fi.kuulolla.intake.ui;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.intake.Imports;
import fi.kuulolla.participation.MatrixTool;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.programme.ProgrammeLink;
import fi.kuulolla.shared.Actor.Staff;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads to taking in files: from a programme at home, and from above its matrix. */
@Component
class ImportLink implements ProgrammeLink, MatrixTool {
    private final Texts texts;

    ImportLink(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isFor(Staff staff) {
        return Imports.isFor(staff);
    }

    @Override
    public String text(Locale locale) {
        return texts.get(locale, "intake.link");
    }

    @Override
    public String of(UUID programme) {
        return "/programmes/" + programme + "/import";
    }

    @Override
    public String of(UUID programme, ParticipationFilter filter) {
        return of(programme);
    }

    @Override
    public boolean leavesTheScreens() {
        return false;
    }
}
