package fi.kuulolla.participation;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Role;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a filter leaves, for the head of a page or file. */
@Component
public class FilterWords {
    private static final String[] LEVELS = {"none", "informed", "feedback", "dialogue", "codevelop", "decide"};

    private final Texts texts;
    private final Vocabulary vocabulary;

    FilterWords(Texts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /**
     * "Ryhmä: Kokemusasiantuntija", one for each thing that is asked; none when everything is looked at.
     *
     * @param choices names the project that is asked for by its id
     */
    public List<String> of(ParticipationFilter filter, ParticipationLedger.Choices choices, Locale locale) {
        List<String> said = new ArrayList<>();
        say(said, "matrix.role", all(filter.roles(), (Role it) -> vocabulary.role(it, locale)), locale);
        say(said, "form.means", all(filter.means(), it -> vocabulary.label("means", it.code(), locale)), locale);
        say(said, "matrix.state", all(filter.states(), it -> state(it, locale)), locale);
        Integer level = filter.influence();
        say(said, "matrix.level", level == null ? "" : level(level, locale), locale);
        String project = filter.project();
        say(said, "table.project", project == null ? "" : choices.projects().getOrDefault(project, project), locale);
        String area = filter.area();
        say(said, "table.area", area == null ? "" : area, locale);
        String step = filter.modelStatus();
        say(said, "matrix.model-status", step == null ? "" : step(step, choices, locale), locale);
        say(said, "matrix.search", filter.search(), locale);
        var at = filter.asOf();
        say(said, "matrix.at", at == null ? "" : day(locale).format(FilterParameters.dayOf(at)), locale);
        return said;
    }

    /** What a cell's state is called. */
    public String state(CellState state, Locale locale) {
        return state == CellState.INFORMED_ONLY
                ? texts.get(locale, "participation.state.informed_only")
                : vocabulary.label("participation", state.code(), locale);
    }

    private String step(String code, ParticipationLedger.Choices choices, Locale locale) {
        return code.equals(ParticipationFilter.NO_STATUS)
                ? texts.get(locale, "participation.matrix.model-status.none")
                : choices.statuses().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .map(it -> it.label(vocabulary, locale))
                        .orElse(code);
    }

    private String level(int level, Locale locale) {
        return level + " " + vocabulary.label("influence", LEVELS[level], locale);
    }

    private void say(List<String> said, String key, String value, Locale locale) {
        if (!value.isEmpty()) {
            said.add(texts.get(locale, "participation." + key) + ": " + value);
        }
    }

    private static <E> String all(Set<E> codes, Function<E, String> label) {
        return codes.stream().map(label).collect(Collectors.joining(", "));
    }

    private static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy", locale);
    }
}
