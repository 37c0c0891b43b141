package fi.kuulolla.report.innokyla;

import fi.kuulolla.account.OrganisationView;
import fi.kuulolla.account.Organisations;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ModelField;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.report.innokyla.InnokylaDescription.Field;
import fi.kuulolla.shared.Actor.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Descriptions of service models in Innokylä's order, in the reader's language. Names are as they were written. */
@Service
public class InnokylaDescriptions {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");

    private final ServiceModels models;
    private final ModelLinks links;
    private final Projects projects;
    private final Organisations organisations;
    private final Stories stories;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Clock clock;

    InnokylaDescriptions(
            ServiceModels models,
            ModelLinks links,
            Projects projects,
            Organisations organisations,
            Stories stories,
            Texts texts,
            Vocabulary vocabulary,
            Clock clock) {
        this.models = models;
        this.links = links;
        this.projects = projects;
        this.organisations = organisations;
        this.stories = stories;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public InnokylaDescription of(Staff staff, UUID id, Locale locale) {
        ServiceModelView model = models.get(staff, id);
        ProjectDetails project = projects.get(staff, model.project());
        OrganisationView organisation = organisations.get(staff.organisation());
        Phrases phrases = new Phrases(texts, vocabulary, locale);
        String codevelopment = new CoDevelopment(phrases, organisation.smallGroupThreshold())
                .of(stories.of(staff, model, organisation.smallGroupThreshold()));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, HERE);
        return new InnokylaDescription(
                id,
                model.name(),
                organisation.name(),
                List.of(
                        basic("name", model.name(), locale),
                        basic("summary", model.summary(), locale),
                        basic("area", project.area(), locale),
                        basic("funder", project.funder(), locale),
                        basic("whole", whole(model, project), locale),
                        basic("links", links(staff, id), locale)),
                Arrays.stream(ModelField.values())
                        .map(field -> field(model, field, codevelopment, locale))
                        .toList(),
                texts.get(locale, "report.innokyla.written", phrases.day(today), organisation.smallGroupThreshold()),
                today,
                now,
                locale);
    }

    private Field basic(String code, String text, Locale locale) {
        return new Field(code, texts.get(locale, "report.innokyla." + code), text, false);
    }

    /** What people wrote themselves stands before what the records tell. */
    private Field field(ServiceModelView model, ModelField field, String codevelopment, Locale locale) {
        String own = model.fields().getOrDefault(field, "").strip();
        boolean ours = field == ModelField.CO_DEVELOPMENT;
        String text = !ours || own.contains(codevelopment)
                ? own
                : own.isEmpty() ? codevelopment : own + "\n\n" + codevelopment;
        return new Field(field.code(), texts.get(locale, "programme.field." + field.code()), text, ours);
    }

    private String links(Staff staff, UUID model) {
        return links.of(staff, model).stream()
                .map(it -> it.name() + ": " + it.address())
                .collect(Collectors.joining("\n"));
    }

    private static String whole(ServiceModelView model, ProjectDetails project) {
        String code = project.code().isEmpty() ? "" : " (" + project.code() + ")";
        return model.programmeName() + ": " + project.name() + code;
    }
}
