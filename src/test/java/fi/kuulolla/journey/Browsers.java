package fi.kuulolla.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** One Chromium for all browser tests of a Maven run; each test has pages of its own. */
final class Browsers {
    private static Browser shared;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (shared == null) {
            Playwright playwright = Playwright.create();
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(
                                    Path.of(System.getenv().getOrDefault("KUULOLLA_CHROMIUM", "/usr/bin/chromium")))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    // A host name that is no secure context, as phones in a venue see it.
                                    "--host-resolver-rules=MAP pajat.example 127.0.0.1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }
}
