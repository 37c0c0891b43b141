package fi.kuulolla.workshop.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts, labels, dates and times as this reader reads them. */
final class Words {
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Locale locale;

    Words(Texts texts, Vocabulary vocabulary, Locale locale) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    Lang lang() {
        return Lang.of(locale);
    }

    String of(String key, @Nullable Object... args) {
        return texts.get(locale, key, args);
    }

    String count(String key, long n, @Nullable Object... moreArgs) {
        return texts.count(locale, key, n, moreArgs);
    }

    String problem(Refused refused) {
        return of("problem." + refused.code());
    }

    /** A text of the agenda in the reader's language. */
    String text(LangTexts text, WorkshopView workshop) {
        return text.in(lang(), Lang.ofCode(workshop.language()).orElse(Lang.FI));
    }

    String text(LangTexts text) {
        return text.in(lang(), Lang.FI);
    }

    String role(Role role) {
        return vocabulary.role(role, locale);
    }

    String channel(Channel channel) {
        return vocabulary.label("channel", channel.code(), locale);
    }

    String phase(Phase phase) {
        return vocabulary.label("phase", phase.code(), locale);
    }

    String phases(Collection<Phase> phases) {
        return phases.stream().sorted().map(this::phase).collect(Collectors.joining(", "));
    }

    String language(Lang lang) {
        return of("workshop.lang." + lang.code());
    }

    String time(Instant instant, ZoneId zone) {
        return format("workshop.format.time", instant, zone);
    }

    String date(Instant instant, ZoneId zone) {
        return format("workshop.format.date", instant, zone);
    }

    private String format(String key, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(of(key), locale).format(instant.atZone(zone));
    }
}
