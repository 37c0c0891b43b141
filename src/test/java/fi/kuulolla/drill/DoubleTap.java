package fi.kuulolla.drill;

import fi.kuulolla.bench.CopiedRoom;
import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Store;
import fi.kuulolla.bench.Wire;
import fi.kuulolla.drill.Evidence.Vote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each note and each vote is sent by two tabs of the same device at the same moment: one note, one vote. */
final class DoubleTap implements Fault {
    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        Verdict notes = notes(ground, complaints);
        return new Round(notes.plus(votes(ground, random)), new Samples(), complaints);
    }

    private static Verdict notes(Ground ground, List<String> complaints) throws Exception {
        Set<String> sent = new TreeSet<>();
        Set<String> acknowledged = new TreeSet<>();
        try (DrillRoom room = DrillRoom.open(ground.server(), ground.options().phones(), false)) {
            for (int n = 0; n < ground.options().notes(); n++) {
                for (Phone phone : room.phones()) {
                    String key = UUID.randomUUID().toString();
                    String text = "Kaksi napautusta " + key;
                    sent.add(text);
                    List<Wire.Answer> answers = twice(phone, tab -> tab.send(key, text));
                    Set<Integer> statuses = new HashSet<>(List.of(
                            answers.getFirst().status(), answers.getLast().status()));
                    if (statuses.equals(Set.of(200, 201))) {
                        acknowledged.add(text);
                    } else {
                        complaints.add("two taps were answered " + statuses);
                    }
                    if (!answers.getFirst().text().equals(answers.getLast().text())) {
                        complaints.add("two taps got two answers");
                    }
                }
            }
            return Checker.judge(Evidence.ofNotes(sent, acknowledged, kept(ground, room.workshop()))
                    .withPictures(room.pictures().shown()));
        }
    }

    private interface Tap<R> {
        R by(Phone tab) throws Exception;
    }

    private static <R> List<R> twice(Phone phone, Tap<R> tap) throws Exception {
        Phone other = phone.otherTab();
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<R>> both = List.of(() -> tap.by(phone), () -> tap.by(other));
            List<R> answers = new ArrayList<>();
            for (Future<R> one : tabs.invokeAll(both)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            other.hangUp();
        }
    }

    private static List<String> kept(Ground ground, UUID workshop) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Store store = ground.server().store();
                Statement query = store.connection().createStatement();
                ResultSet rows =
                        query.executeQuery("select text from contribution where workshop_id = '" + workshop + "'")) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Verdict votes(Ground ground, Random random) throws Exception {
        List<Phone> phones = new ArrayList<>();
        try (Store store = ground.server().store()) {
            CopiedRoom room = CopiedRoom.voting(store, ground.server().joinCode());
            Map<String, Integer> told = new HashMap<>();
            for (int i = 0; i < ground.options().phones(); i++) {
                Phone phone = Phone.join(
                        ground.server().port(),
                        i,
                        room.joinCode(),
                        UUID.randomUUID().toString());
                phones.add(phone);
                String theme = room.themes().get(random.nextInt(room.themes().size()));
                twice(phone, tab -> tab.vote(theme, 2));
                String own = phone.get("votes/" + room.stage());
                told.merge(theme, (int) Math.max(0, JsonLine.number(own, theme)), Integer::sum);
            }
            List<Vote> rows = new ArrayList<>();
            try (Statement query = store.connection().createStatement();
                    ResultSet row =
                            query.executeQuery("select participant_id, theme_id, dots from vote where stage_id = '"
                                    + room.stage() + "'")) {
                while (row.next()) {
                    rows.add(new Vote(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
            return Checker.judge(Evidence.ofNotes(Set.of(), Set.of(), List.of()).withVotes(rows, told));
        } finally {
            phones.forEach(Phone::hangUp);
        }
    }
}
