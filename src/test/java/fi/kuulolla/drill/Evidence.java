package fi.kuulolla.drill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one room went through: what was sent, what was answered, what is kept in the end, and what screens were shown.
 *
 * @param attempted texts that phones have sent, each its own
 * @param acknowledged those that were answered with success
 * @param kept texts the database holds in the end; one that is there twice stands here twice
 * @param votes rows of votes
 * @param tally dots by theme, as the server tells them
 * @param pictures what screens of one kind showed at one sequence number or revision
 * @param messages everything that was sent to screens of an anonymous stage
 * @param secrets what leads to a person: ids, names, device tokens, return codes, keys of notes
 * @param authoredRows rows of anonymous notes that hold who, when or in which order
 */
record Evidence(
        Set<String> attempted,
        Set<String> acknowledged,
        List<String> kept,
        List<Vote> votes,
        Map<String, Integer> tally,
        Map<String, Set<String>> pictures,
        Collection<String> messages,
        Collection<String> secrets,
        long authoredRows) {

    record Vote(String voter, String theme, int dots) {}

    static Evidence ofNotes(Set<String> attempted, Set<String> acknowledged, List<String> kept) {
        return new Evidence(attempted, acknowledged, kept, List.of(), Map.of(), Map.of(), List.of(), List.of(), 0);
    }

    Evidence withVotes(List<Vote> rows, Map<String, Integer> told) {
        return new Evidence(attempted, acknowledged, kept, rows, told, pictures, messages, secrets, authoredRows);
    }

    Evidence withPictures(Map<String, Set<String>> shown) {
        return new Evidence(attempted, acknowledged, kept, votes, tally, shown, messages, secrets, authoredRows);
    }

    Evidence ofAnonymousStage(Collection<String> sent, Collection<String> personal, long rows) {
        return new Evidence(attempted, acknowledged, kept, votes, tally, pictures, sent, personal, rows);
    }
}
