package fi.kuulolla.participation.ui;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.participation.MatrixNavigation;
import fi.kuulolla.programme.ProgrammeLink;
import fi.kuulolla.shared.Actor.Staff;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a programme to its matrix. */
@Component
class MapLink implements ProgrammeLink {
    private final Texts texts;

    MapLink(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Staff staff) {
        return true;
    }

    @Override
    public String text(Locale locale) {
        return texts.get(locale, "participation.map");
    }

    @Override
    public String of(UUID programme) {
        return "/" + MatrixNavigation.of(programme);
    }

    @Override
    public String of(UUID programme, UUID project) {
        return of(programme) + "?phases=5&project=" + project;
    }
}
