package fi.kuulolla.workshop.http;

import fi.kuulolla.account.OrganisationView;
import fi.kuulolla.account.Organisations;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.shell.QrSvg;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the sheet of one workshop says, as it is planned now. */
@Component
class JoinSheet {
    private final ServiceModels models;
    private final Organisations organisations;
    private final StageKinds kinds;
    private final PublicAddress address;
    private final Texts texts;
    private final Vocabulary vocabulary;

    JoinSheet(
            ServiceModels models,
            Organisations organisations,
            StageKinds kinds,
            PublicAddress address,
            Texts texts,
            Vocabulary vocabulary) {
        this.models = models;
        this.organisations = organisations;
        this.kinds = kinds;
        this.address = address;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    Map<String, String> of(Staff staff, WorkshopView workshop, Lang lang) {
        OrganisationView organisation = organisations.get(workshop.organisation());
        Map<String, String> values = new HashMap<>();
        values.put("title", workshop.title());
        values.put("organisation", organisation.name());
        values.put("when", when(workshop, lang));
        values.put("code", workshop.joinCode());
        values.put("address", address.base().replaceFirst("^https?://", ""));
        values.put("qr", QrSvg.asImage(address.of("/j/" + workshop.joinCode())));
        values.put("only-here", address.onlyHere() ? "yes" : "");
        values.put(
                "purpose",
                workshop.purpose().isBlank()
                        ? texts.get(
                                lang,
                                "workshop.sheet.purpose",
                                models.get(staff, workshop.model()).name())
                        : workshop.purpose());
        values.put("kept", texts.count(lang, "workshop.sheet.kept", workshop.retentionMonths()));
        boolean grouped = has(workshop, StageView::anonymous)
                || workshop.stages().stream().anyMatch(s -> s.kind().equals("vote"));
        values.put(
                "groups", grouped ? texts.get(lang, "workshop.sheet.groups", organisation.smallGroupThreshold()) : "");
        values.put("anonymous", has(workshop, StageView::anonymous) ? "yes" : "");
        values.put("hidden", has(workshop, s -> kinds.of(s.kind()).hidesUntilReveal()) ? "yes" : "");
        values.put("contact", workshop.contact().isBlank() ? organisation.contact() : workshop.contact());
        for (Lang other : Lang.values()) {
            values.put("is-" + other.code(), other == lang ? "yes" : "");
        }
        return values;
    }

    private boolean has(WorkshopView workshop, Predicate<StageView> what) {
        return workshop.stages().stream()
                .filter(stage -> kinds.of(stage.kind()).takesNotes())
                .anyMatch(what);
    }

    private String when(WorkshopView workshop, Lang lang) {
        Locale locale = lang.locale();
        var start = workshop.startsAt().atZone(workshop.zone());
        String date = DateTimeFormatter.ofPattern(texts.get(lang, "workshop.format.longDate"), locale)
                .format(start);
        String time = DateTimeFormatter.ofPattern(texts.get(lang, "workshop.format.time"), locale)
                .format(start);
        return date + " " + texts.get(lang, "workshop.at", time) + " · "
                + vocabulary.label("channel", workshop.channel().code(), locale);
    }
}
