package fi.kuulolla.bench;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Scenario 1 of the live engine: phones and five walls in one room, notes at a steady rate, open-loop (a note is sent when its time
 * has come, whether or not the ones before were answered).
 *
 * <p>Ack: from the planned moment of sending to the answer. Wall and phone: from the planned moment of the k-th note to the first
 * frame that counts k notes, on the slowest of the five walls, and on the last phone.
 */
final class RoomScenario {
    private static final int WALLS = 5;
    private static final String[] ROLES = {"client", "staff", "expert_by_experience", "management", "close_person"};

    private final ServerProcess server;
    private final int phones;
    private final int rate;
    private final int seconds;

    RoomScenario(ServerProcess server, int phones, int rate, int seconds) {
        this.server = server;
        this.phones = phones;
        this.rate = rate;
        this.seconds = seconds;
    }

    JsonLine run() throws Exception {
        List<Screen> screens = new ArrayList<>();
        List<Phone> joined = new ArrayList<>();
        int total = rate * seconds;
        try {
            for (int i = 0; i < phones; i++) {
                joined.add(Phone.join(client(i), server.address(), server.joinCode(), ROLES[i % ROLES.length]));
            }
            int before = (int) JsonLine.number(firstWallFrame(), "notes");
            Arrivals walls = new Arrivals(WALLS, total, before);
            Arrivals phoneArrivals = new Arrivals(phones, total, before);
            for (int i = 0; i < WALLS; i++) {
                screens.add(wall(walls.screen(i)));
            }
            for (int i = 0; i < phones; i++) {
                screens.add(joined.get(i).stream(phoneArrivals.screen(i)));
            }
            for (Screen screen : screens) {
                screen.awaitFirst();
            }
            return play(joined, screens, walls, phoneArrivals, total);
        } finally {
            screens.forEach(Screen::close);
        }
    }

    private JsonLine play(List<Phone> joined, List<Screen> screens, Arrivals walls, Arrivals phoneArrivals, int total)
            throws Exception {
        Samples acks = new Samples();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch answered = new CountDownLatch(total);
        long[] planned = new long[total];
        long bytesBefore = screens.getFirst().bytes();
        long framesBefore = screens.getFirst().frames();
        double cpuBefore = server.cpuSeconds();
        long start = System.nanoTime() + 200_000_000L;
        for (int k = 0; k < total; k++) {
            planned[k] = start + k * 1_000_000_000L / rate;
            Phone phone = joined.get(k % joined.size());
            long at = planned[k];
            int number = k;
            Thread.ofVirtual().start(() -> {
                try {
                    LockSupport.parkNanos(at - System.nanoTime());
                    int status = phone.put(UUID.randomUUID(), "Toivon yhden ihmisen, jolle voin soittaa. " + number);
                    acks.add(System.nanoTime() - at);
                    if (status != 201) {
                        refused.incrementAndGet();
                    }
                } catch (Exception e) {
                    refused.incrementAndGet();
                } finally {
                    answered.countDown();
                }
            });
        }
        answered.await();
        walls.awaitAll();
        phoneArrivals.awaitAll();
        double cores = (server.cpuSeconds() - cpuBefore) / ((System.nanoTime() - start) / 1e9);
        Samples wall = walls.slowest(planned);
        Samples last = phoneArrivals.slowest(planned);
        Screen aWall = screens.getFirst();
        return new JsonLine()
                .put("scenario", "room")
                .put("phones", phones)
                .put("rooms", 1)
                .put("rate", rate)
                .put("seconds", seconds)
                .put("ack_p50_ms", acks.millis(50))
                .put("ack_p99_ms", acks.millis(99))
                .put("wall_p50_ms", wall.millis(50))
                .put("wall_p99_ms", wall.millis(99))
                .put("phone_p99_ms", last.millis(99))
                .put(
                        "wall_frame_bytes",
                        (aWall.bytes() - bytesBefore) / (double) Math.max(1, aWall.frames() - framesBefore))
                .put("cpu_cores", cores)
                .put("refused", refused.get());
    }

    private String firstWallFrame() throws InterruptedException {
        String[] frame = new String[1];
        try (Screen wall = wall((data, nanos) -> frame[0] = data)) {
            wall.awaitFirst();
        }
        return frame[0];
    }

    private Screen wall(Screen.OnFrame onFrame) throws InterruptedException {
        return new Screen(client(0), server.address() + "/live/wall/" + server.wallToken() + "/events", null, onFrame);
    }

    /** Phones come from several loopback addresses, as from several networks. */
    private static HttpClient client(int i) {
        return CLIENTS[i % CLIENTS.length];
    }

    private static final HttpClient[] CLIENTS = clients();

    private static HttpClient[] clients() {
        HttpClient[] clients = new HttpClient[8];
        for (int i = 0; i < clients.length; i++) {
            try {
                clients[i] = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .localAddress(InetAddress.getByName("127.0.0." + (1 + i)))
                        .build();
            } catch (java.net.UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
        return clients;
    }
}
