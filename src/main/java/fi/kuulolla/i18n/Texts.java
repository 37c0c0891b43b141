package fi.kuulolla.i18n;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface, from {@code i18n/<room>/messages_<lang>.properties} of all rooms.
 *
 * <p>{@code {0}}, {@code {1}} … stand for the arguments; nothing else is special, an apostrophe is an apostrophe. Numbers are
 * written in the reader's way. A key that is missing shows as itself: ugly, seen at once, and no reason to fail in a workshop.
 */
@Component
public class Texts {
    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<Lang, Map<String, String>> texts;

    Texts() {
        this(Bundles.load());
    }

    Texts(Map<Lang, Map<String, String>> texts) {
        this.texts = texts;
    }

    public String get(Locale locale, String key, @Nullable Object... args) {
        return get(Lang.of(locale), key, args);
    }

    public String get(Lang lang, String key, @Nullable Object... args) {
        return find(lang, key, args).orElseGet(() -> {
            log.error("No text {} in {}", key, lang.code());
            return key;
        });
    }

    /** As {@link #get(Lang, String, Object...)}, but empty when there is no such key. */
    public Optional<String> find(Lang lang, String key, @Nullable Object... args) {
        String pattern = pattern(lang, key);
        return pattern == null ? Optional.empty() : Optional.of(fill(pattern, lang.locale(), args));
    }

    /** The text for a number of things: {@code key.one} for one, {@code key.other} for any other; the number is {@code {0}}. */
    public String count(Locale locale, String key, long n, @Nullable Object... moreArgs) {
        return count(Lang.of(locale), key, n, moreArgs);
    }

    /** As {@link #count(Locale, String, long, Object...)}. */
    public String count(Lang lang, String key, long n, @Nullable Object... moreArgs) {
        @Nullable Object[] args = new @Nullable Object[moreArgs.length + 1];
        args[0] = n;
        System.arraycopy(moreArgs, 0, args, 1, moreArgs.length);
        return get(lang, key + (n == 1 ? ".one" : ".other"), args);
    }

    private @Nullable String pattern(Lang lang, String key) {
        String text = texts.getOrDefault(lang, Map.of()).get(key);
        return text == null && lang != lang.plainBase() ? pattern(lang.plainBase(), key) : text;
    }

    private static String fill(String pattern, Locale locale, @Nullable Object... args) {
        if (args.length == 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            int n = placeholder(pattern, i);
            if (n >= 0 && n < args.length) {
                filled.append(write(args[n], locale));
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    /** The number of a placeholder that begins at {@code i}, or -1. */
    private static int placeholder(String pattern, int i) {
        boolean one = i + 2 < pattern.length()
                && pattern.charAt(i) == '{'
                && Character.isDigit(pattern.charAt(i + 1))
                && pattern.charAt(i + 2) == '}';
        return one ? pattern.charAt(i + 1) - '0' : -1;
    }

    private static String write(@Nullable Object value, Locale locale) {
        return value instanceof Number ? NumberFormat.getInstance(locale).format(value) : String.valueOf(value);
    }
}
