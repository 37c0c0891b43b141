package fi.kuulolla.testing;

import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.followup.TakePromise;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.Running;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plays a whole workshop, from the first person to the closing, for tests of what comes after. */
public class TestStory {
    private final TestWorkshops workshops;
    private final TestCrowd crowd;
    private final Running running;
    private final Contributions contributions;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final CheckOuts checkOuts;

    TestStory(
            TestWorkshops workshops,
            TestCrowd crowd,
            Running running,
            Contributions contributions,
            Themes themes,
            Votes votes,
            Promises promises,
            CheckOuts checkOuts) {
        this.workshops = workshops;
        this.crowd = crowd;
        this.running = running;
        this.contributions = contributions;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.checkOuts = checkOuts;
    }

    /** What a played workshop left. The first promise was taken, the second waits. */
    public record Played(UUID workshop, List<Person> people, UUID first, UUID second, UUID taken, UUID open) {}

    /** Everybody writes two notes into two themes, votes, answers the check-out; then the workshop is closed. */
    public Played closed(Staff staff, Map<Role, Integer> people) {
        UUID workshop = workshops.running(staff);
        List<Person> joined = new ArrayList<>();
        people.forEach((role, n) -> joined.addAll(crowd.join(workshop, role, n)));
        write(staff, workshop, joined);
        List<UUID> made = gather(staff, workshop);
        vote(staff, workshop, joined, made);
        UUID decide = go(staff, workshop, "decide");
        UUID taken =
                promises.decide(staff, workshop, decide, "Jokaiselle nimetään oma työntekijä", Set.of(made.get(0)));
        UUID open = promises.decide(staff, workshop, decide, "=SUM(1;2) kirjeet selkeiksi", Set.of(made.get(1)));
        promises.take(
                joined.getLast().actor(),
                taken,
                new TakePromise("Sari L.", "sosiaaliohjaaja", LocalDate.of(2026, 4, 30), "", false));
        UUID checkout = go(staff, workshop, "checkout");
        for (int i = 0; i < joined.size(); i++) {
            checkOuts.put(
                    joined.get(i).actor(),
                    joined.get(i).device(),
                    checkout,
                    key(),
                    6 + i % 4,
                    5 + i % 5,
                    i == 0 ? "@Lisää taukoja" : "");
        }
        running.close(staff, workshop);
        return new Played(workshop, joined, made.get(0), made.get(1), taken, open);
    }

    private void write(Staff staff, UUID workshop, List<Person> people) {
        UUID notes = go(staff, workshop, "notes");
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            add(person, workshop, notes, "Yksi ihminen, jolle soittaa " + i);
            add(person, workshop, notes, (i == 0 ? "=HYPERLINK(\"http://evil.example\")" : "Selkeät kirjeet ") + i);
        }
        running.reveal(staff, workshop, true);
    }

    private void add(Person person, UUID workshop, UUID stage, String text) {
        contributions.add(person.actor(), person.device(), new AddContribution(workshop, key(), stage, text));
    }

    /** All but one note find a theme. */
    private List<UUID> gather(Staff staff, UUID workshop) {
        UUID notes = crowd.stage(workshop, "notes").id();
        go(staff, workshop, "themes");
        Set<UUID> calls = new HashSet<>();
        Set<UUID> letters = new HashSet<>();
        for (NoteView note : contributions.visible(workshop, List.of(notes))) {
            if (note.text().startsWith("Yksi")) {
                calls.add(note.id());
            } else if (!note.text().endsWith(" 1")) {
                letters.add(note.id());
            }
        }
        return List.of(
                themes.create(staff, workshop, "Yksi ihminen", calls),
                themes.create(staff, workshop, "-Selkeä kieli", letters));
    }

    private void vote(Staff staff, UUID workshop, List<Person> people, List<UUID> made) {
        UUID vote = go(staff, workshop, "vote");
        for (int i = 0; i < people.size(); i++) {
            votes.put(people.get(i).actor(), vote, made.get(0), 1 + i % 2);
            votes.put(people.get(i).actor(), vote, made.get(1), 1);
        }
    }

    private UUID go(Staff staff, UUID workshop, String kind) {
        UUID stage = crowd.stage(workshop, kind).id();
        running.skipTo(staff, workshop, stage);
        return stage;
    }

    private static String key() {
        return "key-" + UUID.randomUUID();
    }
}
