package fi.kuulolla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a server is started.
 *
 * @param program what follows {@code java}: flags, and the program itself
 * @param pinned to the first two cores, where there are more
 */
public record Launch(List<String> program, boolean pinned) {
    private static final Path APP = Path.of("target", "app", "kuulolla.jar");
    private static final Path CACHE = Path.of("target", "app", "kuulolla.aot");
    private static final List<String> FLAGS =
            List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    public Launch {
        program = List.copyOf(program);
    }

    /** As the launcher does, with 2 GB. */
    static Launch installed() {
        return installed("2g", true);
    }

    public static Launch installed(String heap, boolean pinned) {
        List<String> program = flags(heap);
        if (hasCache()) {
            program.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off"));
        }
        program.addAll(List.of("-jar", APP.toString()));
        return new Launch(program, pinned);
    }

    /** The package that {@code mvn package} has made. */
    public static Launch packaged(Path jar, String heap) {
        List<String> program = flags(heap);
        program.addAll(List.of("-jar", jar.toString()));
        return new Launch(program, false);
    }

    /** A class that starts Kuulolla with something of the drill's own beside it, from the driver's class path. */
    public static Launch of(Class<?> main, String heap, String... settings) {
        List<String> program = flags(heap);
        program.addAll(List.of(settings));
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new Launch(program, false);
    }

    /** The same with more memory, or less. */
    public Launch withHeap(String heap) {
        return new Launch(
                program.stream()
                        .map(it -> it.startsWith("-Xmx") ? "-Xmx" + heap : it)
                        .toList(),
                pinned);
    }

    private static List<String> flags(String heap) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("-Xmx" + heap);
        return flags;
    }

    static boolean hasCache() {
        return Files.exists(CACHE);
    }
}
