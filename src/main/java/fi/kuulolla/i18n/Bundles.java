package fi.kuulolla.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the rooms' bundles. A key that two rooms claim is a mistake that stops the start. */
final class Bundles {
    private Bundles() {}

    static Map<Lang, Map<String, String>> load() {
        Map<Lang, Map<String, String>> texts = new EnumMap<>(Lang.class);
        try {
            for (Lang lang : Lang.values()) {
                Map<String, String> ofLang = new HashMap<>();
                for (Resource bundle : bundles(lang)) {
                    read(bundle).forEach((key, text) -> {
                        if (ofLang.put((String) key, (String) text) != null) {
                            throw new IllegalStateException("Two rooms have a text " + key + "; one is in " + bundle);
                        }
                    });
                }
                texts.put(lang, ofLang);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Resource[] bundles(Lang lang) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:i18n/*/messages_" + lang.code() + ".properties");
    }

    private static Properties read(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = bundle.getInputStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
