package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.ServerProcess;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.util.UUID;

/** Asks the hands of a {@link DrillServer}. */
record HandsAsked(ServerProcess server) {

    DrillRoom room(boolean anonymous, int phones) throws Exception {
        String room = ask("room?anonymous=" + anonymous).text();
        return DrillRoom.at(
                server,
                UUID.fromString(JsonLine.text(room, "workshop")),
                UUID.fromString(JsonLine.text(room, "stage")),
                JsonLine.text(room, "wall"),
                JsonLine.text(room, "code"),
                anonymous,
                phones);
    }

    void next(UUID workshop) throws IOException {
        Wire.Answer answer = ask("next?workshop=" + workshop);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.text());
        }
    }

    String theme(UUID workshop, String name) throws IOException {
        return JsonLine.text(ask("theme?workshop=" + workshop + "&name=" + name).text(), "theme");
    }

    /** Puts a note that is in no theme into one. Whether it was done; if not, somebody was told why. */
    boolean assign(UUID workshop, String note, String theme) throws IOException {
        String answer = ask("assign?workshop=" + workshop + "&note=" + note + "&theme=" + theme)
                .text();
        return JsonLine.number(answer, "conflicts") == 0;
    }

    /** Has the server break its promises; by an empty word, keep them again. */
    void breakIt(String how) throws IOException {
        ask("break?how=" + how);
    }

    private Wire.Answer ask(String what) throws IOException {
        try (Wire wire = Wire.open(server.port(), 0)) {
            return wire.ask("POST", "/drill/" + what, "", "");
        }
    }
}
