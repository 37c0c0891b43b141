package fi.kuulolla.drill;

import fi.kuulolla.bench.CopiedRoom;
import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Screen;
import fi.kuulolla.bench.ServerProcess;
import fi.kuulolla.bench.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One room of a round: phones that listen and write, two walls, and everything they were sent. */
final class DrillRoom implements AutoCloseable {
    private static final int WALLS = 2;
    private static final int TRIES_TO_JOIN = 200;

    private final ServerProcess server;
    private final UUID workshop;
    private final UUID stage;
    private final String wallToken;
    private final boolean anonymous;
    private final List<Phone> phones = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final Pictures pictures = new Pictures();

    private DrillRoom(ServerProcess server, UUID workshop, UUID stage, String wallToken, boolean anonymous) {
        this.server = server;
        this.workshop = workshop;
        this.stage = stage;
        this.wallToken = wallToken;
        this.anonymous = anonymous;
    }

    /** A room of its own whose notes everybody sees as they come. */
    static DrillRoom open(ServerProcess server, int phones, boolean anonymous) throws Exception {
        return open(server, server.port(), phones, anonymous);
    }

    /** As {@link #open(ServerProcess, int, boolean)}; the phones reach the server by another port. */
    static DrillRoom open(ServerProcess server, int port, int phones, boolean anonymous) throws Exception {
        return open(server, port, server.port(), phones, anonymous);
    }

    /** As {@link #open(ServerProcess, int, int, boolean)}; the walls reach it by yet another. */
    static DrillRoom open(ServerProcess server, int port, int wallPort, int phones, boolean anonymous)
            throws Exception {
        try (Store store = server.store()) {
            CopiedRoom room = CopiedRoom.shown(store, server.joinCode(), anonymous);
            return filled(
                    new DrillRoom(server, room.workshop(), room.stage(), room.wallToken(), anonymous),
                    port,
                    wallPort,
                    phones,
                    room.joinCode());
        }
    }

    /** A room that somebody else has made and opened. */
    static DrillRoom at(
            ServerProcess server,
            UUID workshop,
            UUID stage,
            String wallToken,
            String code,
            boolean anonymous,
            int phones)
            throws Exception {
        return filled(
                new DrillRoom(server, workshop, stage, wallToken, anonymous),
                server.port(),
                server.port(),
                phones,
                code);
    }

    private static DrillRoom filled(DrillRoom room, int port, int wallPort, int phones, String code) throws Exception {
        for (int i = 0; i < phones; i++) {
            room.phones.add(join(port, i, code));
        }
        for (int i = 0; i < WALLS; i++) {
            room.screens.add(
                    new Screen(wallPort, i, "/live/wall/" + room.wallToken + "/events", "", room.pictures.of("wall")));
        }
        room.phones.forEach(phone -> room.screens.add(phone.stream(room.pictures.of("phone"))));
        for (Screen screen : room.screens) {
            screen.awaitFirst();
        }
        return room;
    }

    /** As the page does: with the same join key until there is an answer. */
    private static Phone join(int port, int from, String code) throws Exception {
        String key = UUID.randomUUID().toString();
        for (int tries = 1; ; tries++) {
            try {
                return Phone.join(port, from, code, key);
            } catch (IOException | NumberFormatException cut) {
                if (tries == TRIES_TO_JOIN) {
                    throw cut;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    /** How long each screen took to hear from a server again. */
    Samples back(long since) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            Samples back = new Samples();
            screens.stream()
                    .mapToLong(Screen::heardSince)
                    .filter(heard -> heard > since)
                    .forEach(heard -> back.add(heard - since));
            if (back.size() == screens.size() || System.nanoTime() > until) {
                return back;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What leads to somebody and may be sent to nobody else. */
    Set<String> secrets(Burst burst) {
        Set<String> secrets = new HashSet<>(burst.keys());
        for (Phone phone : phones) {
            secrets.add(Joined.of(phone).participant());
            secrets.add(Joined.of(phone).name());
            secrets.add(Joined.of(phone).returnCode());
            secrets.add(phone.cookie().substring(phone.cookie().indexOf('=') + 1));
        }
        return secrets;
    }

    boolean anonymous() {
        return anonymous;
    }

    UUID workshop() {
        return workshop;
    }

    UUID stage() {
        return stage;
    }

    String wallToken() {
        return wallToken;
    }

    List<Phone> phones() {
        return List.copyOf(phones);
    }

    List<Screen> screens() {
        return List.copyOf(screens);
    }

    Pictures pictures() {
        return pictures;
    }

    ServerProcess server() {
        return server;
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
        phones.forEach(Phone::hangUp);
    }
}
