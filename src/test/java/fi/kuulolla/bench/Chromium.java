package fi.kuulolla.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A real browser, where the machine has one, steered without any library; each page is a device of its own. */
public final class Chromium implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private Chromium(Path profile, Process process, DevTools tools) {
        this.profile = profile;
        this.process = process;
        this.tools = tools;
    }

    /** Whether there is one: named by {@code KUULOLLA_CHROMIUM}, as for the browser tests, or Debian's. */
    public static boolean isHere() {
        return Files.isExecutable(program());
    }

    private static Path program() {
        return Path.of(System.getenv().getOrDefault("KUULOLLA_CHROMIUM", "/usr/bin/chromium"));
    }

    public static Chromium open() throws IOException {
        Path profile = Files.createTempDirectory("kuulolla-browser");
        Process process = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        // A page that is not in front paints and counts time all the same: each is a device of its own.
                        "--disable-renderer-backgrounding",
                        "--disable-background-timer-throttling",
                        "--disable-backgrounding-occluded-windows",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Chromium(profile, process, new DevTools(address(process)));
    }

    private static String address(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(rest -> {}));
                return found.group(1);
            }
        }
        throw new IOException("the browser did not start");
    }

    /** An empty page on a device that knows nothing yet. */
    public BrowserPage page(int width, int height, boolean phone) throws IOException {
        String context = tools.ask("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        JsonNode target = tools.ask(
                "",
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context, "width", width, "height", height));
        String session = tools.ask(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.path("targetId").asString(), "flatten", true))
                .path("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Network")) {
            tools.ask(session, domain + ".enable", Map.of());
        }
        tools.ask(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
        return new BrowserPage(tools, session);
    }

    @Override
    public void close() {
        tools.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException left) {
            // A helper process of the browser may still write; it is a folder for throwing away.
        }
    }
}
