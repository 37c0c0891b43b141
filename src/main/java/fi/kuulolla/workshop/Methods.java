package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The built-in methods, and the stages an agenda can be lengthened with. Read once, from {@code methods/}. */
@Component
public class Methods {
    private final List<Method> methods;
    private final List<MethodStage> blocks;

    Methods() {
        this.methods = Arrays.stream(resources("classpath*:methods/method-*.json"))
                .map(resource -> read(resource, MethodFile::method))
                .sorted(Comparator.comparing(Method::code))
                .toList();
        this.blocks = Arrays.stream(resources("classpath*:methods/stages.json"))
                .flatMap(resource -> read(resource, MethodFile::stages).stream())
                .toList();
    }

    public List<Method> all() {
        return methods;
    }

    /** The method of a code; {@link Refused} {@code method-unknown} when there is none. */
    public Method get(String code) {
        return methods.stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("method-unknown"));
    }

    /** One stage of each kind, with texts that suit any workshop. */
    public List<MethodStage> blocks() {
        return blocks;
    }

    /** The languages in which a question still is what a method proposed; empty when no method proposed it in any. */
    public Set<Lang> asProposed(LangTexts prompt) {
        return Stream.concat(methods.stream().flatMap(method -> method.stages().stream()), blocks.stream())
                .map(stage -> same(stage.prompt(), prompt))
                .max(Comparator.comparing(Set::size))
                .orElse(Set.of());
    }

    private static Set<Lang> same(LangTexts proposed, LangTexts prompt) {
        Set<Lang> same = EnumSet.noneOf(Lang.class);
        prompt.texts().forEach((lang, text) -> {
            if (text.equals(proposed.texts().get(lang))) {
                same.add(lang);
            }
        });
        return same;
    }

    MethodStage block(String kind) {
        return blocks.stream()
                .filter(b -> b.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refused("stage-kind-unknown"));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource resource, java.util.function.Function<InputStream, T> reader) {
        try (InputStream in = resource.getInputStream()) {
            return reader.apply(in);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("cannot read " + resource.getFilename(), e);
        }
    }
}
