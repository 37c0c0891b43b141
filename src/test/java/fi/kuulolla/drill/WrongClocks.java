package fi.kuulolla.drill;

import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Store;
import fi.kuulolla.bench.Wire;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Phones whose clocks are decades off say so in all they send: order and times are the server's. */
final class WrongClocks implements Fault {
    private static final List<String> DAYS =
            List.of("Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 13 Jun 2031 12:00:00 GMT", "Thu, 31 Dec 2099 23:59:59 GMT");

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try (DrillRoom room = DrillRoom.open(ground.server(), ground.options().phones(), false)) {
            for (int n = 0; n < ground.options().notes(); n++) {
                for (Phone phone : room.phones()) {
                    String text = "Kello on mitä on " + UUID.randomUUID();
                    if (send(phone, room, text, DAYS.get(random.nextInt(DAYS.size()))) == 201) {
                        sent.add(text);
                    } else {
                        complaints.add("a note was not taken");
                    }
                }
            }
            try (Store store = ground.server().store();
                    Statement query = store.connection().createStatement();
                    ResultSet rows = query.executeQuery("select text from contribution where workshop_id = '"
                            + room.workshop() + "' order by seq")) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
                long odd = store.number("select count(*) from contribution where workshop_id = '" + room.workshop()
                        + "' and abs(extract(epoch from now() - created_at)) > 600");
                if (odd > 0) {
                    complaints.add(odd + " notes have a phone's time");
                }
            }
            if (!kept.equals(sent)) {
                complaints.add("the order is not that in which notes came");
            }
            Verdict verdict = Checker.judge(Evidence.ofNotes(new HashSet<>(sent), new HashSet<>(sent), kept)
                    .withPictures(room.pictures().shown()));
            return new Round(verdict, new Samples(), complaints);
        }
    }

    private static int send(Phone phone, DrillRoom room, String text, String day) throws Exception {
        try (Wire wire = Wire.open(room.server().port(), 0)) {
            return wire.ask(
                            "PUT",
                            "/api/v1/workshops/" + room.workshop() + "/contributions/" + UUID.randomUUID(),
                            "Cookie: " + phone.cookie() + "\r\nDate: " + day + "\r\n",
                            "{\"stage\":\"" + room.stage() + "\",\"text\":\"" + text + "\",\"createdAt\":\"" + day
                                    + "\"}")
                    .status();
        }
    }
}
