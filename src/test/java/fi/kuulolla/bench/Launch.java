package fi.kuulolla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a server is started.
 *
 * @param program what follows {@code java}: flags, and the program itself
 * @param cores those it is pinned to, where there are enough; empty: all
 * @param environment settings beside those every server of the driver has
 */
public record Launch(List<String> program, String cores, Map<String, String> environment) {
    private static final String FIRST_TWO = "0,1";
    private static final Path APP = Path.of("target", "app", "kuulolla.jar");
    private static final Path CACHE = Path.of("target", "app", "kuulolla.aot");
    private static final List<String> FLAGS =
            List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    public Launch {
        program = List.copyOf(program);
        environment = Map.copyOf(environment);
    }

    private Launch(List<String> program, String cores) {
        this(program, cores, Map.of());
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
        return new Launch(program, pinned ? FIRST_TWO : "");
    }

    /** The package that {@code mvn package} has made. */
    public static Launch packaged(Path jar, String heap) {
        List<String> program = flags(heap);
        program.addAll(List.of("-jar", jar.toString()));
        return new Launch(program, "");
    }

    /** A class that starts Kuulolla with something of the drill's own beside it, from the driver's class path. */
    public static Launch of(Class<?> main, String heap, String... settings) {
        List<String> program = flags(heap);
        program.addAll(List.of(settings));
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new Launch(program, "");
    }

    /** The same with more memory, or less. */
    public Launch withHeap(String heap) {
        return new Launch(
                program.stream()
                        .map(it -> it.startsWith("-Xmx") ? "-Xmx" + heap : it)
                        .toList(),
                cores,
                environment);
    }

    public Launch with(Map<String, String> settings) {
        return new Launch(program, cores, settings);
    }

    Launch onCores(String these) {
        return new Launch(program, these, environment);
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
