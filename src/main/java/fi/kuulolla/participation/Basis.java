package fi.kuulolla.participation;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's language on what a record stands. Names roles, never how many people: that may be too few to tell. */
@Component
public class Basis {
    private final Texts texts;
    private final Vocabulary vocabulary;

    Basis(Texts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    public String of(RecordView record, Locale locale) {
        return of(record.facts(), record.roles().keySet(), record.basis(), locale);
    }

    /** As {@link #of(RecordView, Locale)}, for tables, in which roles have a column: what was only told comes out as it was told. */
    public String of(RecordLine record, Locale locale) {
        return of(record.facts(), Set.of(), record.basis(), locale);
    }

    private String of(@Nullable RunFacts facts, Set<Role> roles, String basis, Locale locale) {
        List<String> sentences = new ArrayList<>();
        if (facts != null) {
            sentences.add(texts.get(locale, "participation.basis.workshop", facts.title(), day(facts.on(), locale)));
        }
        if (!roles.isEmpty()) {
            sentences.add(texts.get(locale, "participation.basis.roles", named(roles, locale)));
        }
        if (facts != null) {
            sentences.add(texts.get(
                    locale,
                    "participation.basis.counts",
                    count(locale, "notes", facts.notes()),
                    count(locale, "themes", facts.themes()),
                    count(locale, "dots", facts.dots()),
                    count(locale, "promises", facts.promises())));
            if (!facts.experiencePresent()) {
                sentences.add(texts.get(locale, "participation.basis.without-experience"));
            } else if (!facts.apart()) {
                sentences.add(texts.get(locale, "participation.basis.not-apart"));
            }
        }
        if (!basis.isEmpty()) {
            sentences.add(basis);
        }
        return String.join(" ", sentences);
    }

    private String named(Set<Role> roles, Locale locale) {
        return roles.stream()
                .sorted()
                .map((Role role) -> vocabulary.role(role, locale))
                .collect(Collectors.joining(", "));
    }

    private String count(Locale locale, String what, int n) {
        return texts.count(locale, "participation.basis." + what, n);
    }

    private static String day(LocalDate day, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "d.M.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
