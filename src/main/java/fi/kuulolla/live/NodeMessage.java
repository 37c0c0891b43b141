package fi.kuulolla.live;

import java.util.Optional;
import java.util.UUID;

/**
 * What one node tells the others. Never a text, a name or who did what; of a person only that they are here or have to go.
 */
sealed interface NodeMessage {

    /** I am here. */
    record Here() implements NodeMessage {}

    /** I am going, and have told everything. */
    record Bye() implements NodeMessage {}

    /** I have committed this in the room, and so many of its people are with me. */
    record Changed(UUID room, Commits commits, PresenceCounts counts) implements NodeMessage {}

    /** A new stage begins: nobody is ready or writing yet. */
    record NewStage(UUID room) implements NodeMessage {}

    /** This participant listens here now; what they said of themselves elsewhere is forgotten, and their page says it again. */
    record Arrived(UUID room, UUID participant) implements NodeMessage {}

    /** Streams of this participant end, and what they said of themselves is forgotten. */
    record Out(UUID room, UUID participant) implements NodeMessage {}

    /** Streams of this kind end. */
    record Closed(UUID room, Viewer viewer) implements NodeMessage {}

    default String from(int node) {
        return node + " "
                + switch (this) {
                    case Here() -> "here";
                    case Bye() -> "bye";
                    case Changed(UUID room, Commits commits, PresenceCounts counts) ->
                        "changed %s %d %d %d %d %d %d"
                                .formatted(
                                        room,
                                        commits.newest(),
                                        commits.crowdFrom(),
                                        counts.connected(),
                                        counts.writing(),
                                        counts.ready(),
                                        counts.breaks());
                    case NewStage(UUID room) -> "stage " + room;
                    case Arrived(UUID room, UUID participant) -> "arrived " + room + " " + participant;
                    case Out(UUID room, UUID participant) -> "out " + room + " " + participant;
                    case Closed(UUID room, Viewer viewer) -> "closed " + room + " " + viewer;
                };
    }

    /** Nothing when it is not one of ours; nodes of another version may know other messages. */
    static Optional<From> read(String line) {
        String[] words = line.split(" ", -1);
        try {
            return Optional.ofNullable(
                            switch (words[1]) {
                                case "here" -> new Here();
                                case "bye" -> new Bye();
                                case "changed" ->
                                    new Changed(
                                            UUID.fromString(words[2]),
                                            new Commits(Long.parseLong(words[3]), Long.parseLong(words[4])),
                                            new PresenceCounts(
                                                    Integer.parseInt(words[5]),
                                                    Integer.parseInt(words[6]),
                                                    Integer.parseInt(words[7]),
                                                    Integer.parseInt(words[8])));
                                case "stage" -> new NewStage(UUID.fromString(words[2]));
                                case "arrived" -> new Arrived(UUID.fromString(words[2]), UUID.fromString(words[3]));
                                case "out" -> new Out(UUID.fromString(words[2]), UUID.fromString(words[3]));
                                case "closed" -> new Closed(UUID.fromString(words[2]), Viewer.valueOf(words[3]));
                                default -> null;
                            })
                    .map(message -> new From(Integer.parseInt(words[0]), message));
        } catch (IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    record From(int node, NodeMessage message) {}
}
