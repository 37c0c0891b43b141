package fi.kuulolla.session.sample;

import fi.kuulolla.board.AddContribution;
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
        List<Person> people = new ArrayList<>();
        script.people().forEach((role, n) -> {
            for (int i = 0; i < n; i++) {
                Joined joined = participants.join(
                        new JoinWorkshop(workshop.joinCode(), role, null, null, null, false, false), null);
                people.add(new Person(role, joined.participant().actor(), joined.device()));
            }
        });
        return people;
    }

    /** Each role's people write its notes in turn. */
    void write(StageView stage, UUID workshop, List<Person> people, List<SampleScript.Note> notes) {
        Map<String, Integer> turns = new HashMap<>();
        for (SampleScript.Note note : notes) {
            Person writer = turn(people, note.as(), turns);
            contributions.add(
                    writer.actor(),
                    writer.device(),
                    new AddContribution(workshop, Ids.random().toString(), stage.id(), note.text()));
        }
    }

    private static Person turn(List<Person> people, String role, Map<String, Integer> turns) {
        List<Person> its =
                people.stream().filter(person -> person.role().equals(role)).toList();
        return its.get(turns.merge(role, 1, Integer::sum) % its.size());
    }

    void vote(StageView stage, List<Person> people, SampleScript script, List<UUID> made) {
        Map<String, Integer> turns = new HashMap<>();
        for (Person voter : people) {
            List<List<Integer>> patterns = script.votes().getOrDefault(voter.role(), List.of());
            List<Integer> dots = patterns.get(turns.merge(voter.role(), 1, Integer::sum) % patterns.size());
            for (int i = 0; i < dots.size(); i++) {
                if (dots.get(i) > 0) {
                    votes.put(voter.actor(), stage.id(), made.get(i), dots.get(i));
                }
            }
        }
    }

    void checkOut(StageView stage, List<Person> people, SampleScript script) {
        Map<String, Integer> turns = new HashMap<>();
        for (Person person : people) {
            List<List<Object>> answers = script.checkout().getOrDefault(person.role(), List.of());
            List<Object> answer = answers.get(turns.merge(person.role(), 1, Integer::sum) % answers.size());
            checkOuts.put(
                    person.actor(),
                    stage.id(),
                    Ids.random().toString(),
                    (Integer) answer.get(0),
                    (Integer) answer.get(1),
                    (String) answer.get(2));
        }
    }
}
