package fi.kuulolla.shell;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console where Kuulolla is to be found, once it is ready. */
@Component
class StartupReport {
    private final PublicAddress address;
    private final List<StartupLine> rooms;
    private final PrintStream console = System.out;

    StartupReport(PublicAddress address, List<StartupLine> rooms) {
        this.address = address;
        this.rooms = rooms;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        StringBuilder report = new StringBuilder("\nKuulolla is ready.\n");
        report.append("On this machine: ").append(address.local()).append('\n');
        if (address.isConfigured()) {
            report.append("For everybody: ").append(address.base()).append('\n');
        } else {
            report.append(address.lan()
                    .map(lan -> "In this network: " + lan + "\n")
                    .orElse("In this network: not found; set KUULOLLA_PUBLIC_URL so that phones can join.\n"));
        }
        rooms.stream()
                .sorted(Comparator.comparingInt(StartupLine::order))
                .flatMap(room -> room.lines().stream())
                .forEach(line -> report.append(line).append('\n'));
        console.println(report);
    }
}
