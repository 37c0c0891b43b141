package fi.kuulolla.session.sample;

import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.AddOutcome;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.JoinWorkshop;
import fi.kuulolla.people.Joined;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Participant;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** What the people of the sample do with their phones. Those of a role take turns. */
@Component
class SampleCrowd {
    private final Participants participants;
    private final Contributions contributions;
    private final Votes votes;
    private final CheckOuts checkOuts;

    SampleCrowd(Participants participants, Contributions contributions, Votes votes, CheckOuts checkOuts) {
        this.participants = participants;
        this.contributions = contributions;
        this.votes = votes;
        this.checkOuts = checkOuts;
    }

    /** Somebody in the room, with the device they hold. */
    record Person(String role, Participant actor, DeviceToken device) {}

    List<Person> join(WorkshopView workshop, SampleScript script) {
        List<Callable<Person>> joins = new ArrayList<>();
        script.people().forEach((role, n) -> {
            for (int i = 0; i < n; i++) {
                joins.add(() -> join(workshop, role));
            }
        });
        return together(joins);
    }

    private Person join(WorkshopView workshop, String role) {
        Joined joined =
                participants.join(new JoinWorkshop(workshop.joinCode(), role, null, null, null, false, false), null);
        return new Person(role, joined.participant().actor(), joined.device());
    }

    /** Each role's people write its notes in turn. */
    void write(StageView stage, UUID workshop, List<Person> people, List<SampleScript.Note> notes) {
        Map<String, Integer> turns = new HashMap<>();
        List<Callable<AddOutcome>> writes = new ArrayList<>();
        for (SampleScript.Note note : notes) {
            Person writer = turn(people, note.as(), turns);
            var add = new AddContribution(workshop, Ids.random().toString(), stage.id(), note.text());
            writes.add(() -> contributions.add(writer.actor(), writer.device(), add));
        }
        together(writes);
    }

    private static Person turn(List<Person> people, String role, Map<String, Integer> turns) {
        List<Person> its =
                people.stream().filter(person -> person.role().equals(role)).toList();
        return its.get(turns.merge(role, 1, Integer::sum) % its.size());
    }

    void vote(StageView stage, List<Person> people, SampleScript script, List<UUID> made) {
        Map<String, Integer> turns = new HashMap<>();
        List<Callable<Integer>> ballots = new ArrayList<>();
        for (Person voter : people) {
            List<List<Integer>> patterns = script.votes().getOrDefault(voter.role(), List.of());
            List<Integer> dots = patterns.get(turns.merge(voter.role(), 1, Integer::sum) % patterns.size());
            ballots.add(() -> vote(stage, voter, dots, made));
        }
        together(ballots);
    }

    private int vote(StageView stage, Person voter, List<Integer> dots, List<UUID> made) {
        int given = 0;
        for (int i = 0; i < dots.size(); i++) {
            if (dots.get(i) > 0) {
                votes.put(voter.actor(), stage.id(), made.get(i), dots.get(i));
                given += dots.get(i);
            }
        }
        return given;
    }

    void checkOut(StageView stage, List<Person> people, SampleScript script) {
        Map<String, Integer> turns = new HashMap<>();
        List<Callable<Boolean>> answers = new ArrayList<>();
        for (Person person : people) {
            List<List<Object>> scripted = script.checkout().getOrDefault(person.role(), List.of());
            int turn = turns.merge(person.role(), 1, Integer::sum) - 1;
            List<Object> answer = scripted.get(turn % scripted.size());
            // Numbers may repeat; words are one person's own.
            String change = turn < scripted.size() ? (String) answer.get(2) : "";
            answers.add(() -> checkOuts.put(
                    person.actor(),
                    person.device(),
                    stage.id(),
                    Ids.random().toString(),
                    (Integer) answer.get(0),
                    (Integer) answer.get(1),
                    change));
        }
        together(answers);
    }

    /** All at once, as in a room: the room's writer commits them together, and the first start takes a second less. */
    private static <T> List<T> together(List<Callable<T>> deeds) {
        try (ExecutorService room = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> done = new ArrayList<>();
            for (Future<T> deed : room.invokeAll(deeds)) {
                done.add(deed.get());
            }
            return done;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
