package fi.kuulolla.report.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the page of reports, as this reader reads them. */
record ReportWords(Texts texts, Vocabulary vocabulary, Locale locale, Clock clock) {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");
    private static final List<String> LEVELS =
            List.of("none", "informed", "feedback", "dialogue", "codevelop", "decide");

    String of(String key, @Nullable Object... args) {
        return texts.get(locale, "report.order." + key, args);
    }

    String count(String key, long n) {
        return texts.count(locale, "report.order." + key, n);
    }

    String sheet(String name) {
        return texts.get(locale, "report.programme." + name + ".sheet");
    }

    String role(Role role) {
        return vocabulary.role(role, locale);
    }

    String means(Means means) {
        return vocabulary.label("means", means.code(), locale);
    }

    String state(CellState state) {
        return state == CellState.INFORMED_ONLY
                ? vocabulary.label("influence", "informed", locale)
                : vocabulary.label("participation", state.code(), locale);
    }

    String modelStatus(List<ModelStatus> scale, String code) {
        return code.equals(ParticipationFilter.NO_STATUS)
                ? of("model-status.none")
                : scale.stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .map(it -> it.label(vocabulary, locale))
                        .orElse(code);
    }

    String level(int level) {
        return level + " " + vocabulary.label("influence", LEVELS.get(level), locale);
    }

    String language(Lang lang) {
        return of("language." + lang.code());
    }

    String publicity(Publicity publicity) {
        return of("publicity." + publicity.code());
    }

    String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, HERE));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    String time(Instant at) {
        String pattern = locale.getLanguage().equals("fi") ? "H.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(HERE));
    }

    /** "132 kt", "1,4 Mt". */
    String size(long bytes) {
        return bytes < 1_000_000
                ? of("size.kb", Math.max(1, bytes / 1000))
                : of("size.mb", String.format(locale, "%.1f", bytes / 1e6));
    }

    /** What a filter leaves, in a few words. */
    String filter(ParticipationFilter filter, Map<String, String> projects, List<ModelStatus> scale) {
        List<String> told = new ArrayList<>();
        if (filter.columns() == PhaseColumns.FIVE) {
            told.add(of("phases.5"));
        }
        if (filter.project() != null) {
            told.add(projects.getOrDefault(filter.project(), filter.project()));
        }
        if (filter.area() != null) {
            told.add(filter.area());
        }
        if (filter.modelStatus() != null) {
            told.add(modelStatus(scale, filter.modelStatus()));
        }
        filter.roles().forEach(it -> told.add(role(it)));
        filter.means().forEach(it -> told.add(means(it)));
        filter.states().forEach(it -> told.add(state(it)));
        if (filter.influence() != null) {
            told.add(of("level.at-least", level(filter.influence())));
        }
        if (!filter.search().isEmpty()) {
            told.add("”" + filter.search() + "”");
        }
        if (filter.asOf() != null) {
            told.add(of("as-of", day(FilterParameters.dayOf(filter.asOf()))));
        }
        return told.isEmpty() ? of("everything") : String.join(" · ", told);
    }
}
