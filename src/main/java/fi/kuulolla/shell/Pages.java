package fi.kuulolla.shell;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Plain HTML pages made on the server, from {@code pages/<name>.html}: {@code {{key}}} is a text, {@code {{=name}}} a value,
 * {@code {{/ui/file}}} the versioned address of a file, {@code {{#name}}…{{/name}}} stays when the value is not empty. Everything
 * is escaped.
 */
@Component
public class Pages {
    private static final Pattern BLOCK = Pattern.compile("\\{\\{#([\\w-]+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{\\{(=|/ui/)?([\\w./-]+)}}");

    private final Texts texts;
    private final UiFiles files;
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    Pages(Texts texts, UiFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /** The page in a language; {@code {{=lang}}} is its code for the {@code lang} attribute. */
    public String render(String name, Lang lang, Map<String, String> values) {
        String template = templates.computeIfAbsent(name, Pages::read);
        String kept = keep(template, values);
        return PLACE.matcher(kept)
                .replaceAll(
                        place -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(fill(place, lang, values), "UTF-8")));
    }

    /** Blocks may stand in blocks. */
    private static String keep(String template, Map<String, String> values) {
        return BLOCK.matcher(template)
                .replaceAll(block -> values.getOrDefault(block.group(1), "").isEmpty()
                        ? ""
                        : Matcher.quoteReplacement(keep(block.group(2), values)));
    }

    private String fill(MatchResult place, Lang lang, Map<String, String> values) {
        String name = place.group(2);
        if ("=".equals(place.group(1))) {
            return name.equals("lang") ? lang.locale().getLanguage() : values.getOrDefault(name, "");
        }
        return place.group(1) == null ? texts.get(lang, name) : files.at(name);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
