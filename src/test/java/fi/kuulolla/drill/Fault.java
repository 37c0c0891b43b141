package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.ServerProcess;
import java.nio.file.Path;
import java.util.Random;

/** Something that breaks while people write. */
interface Fault {
    /** One round. What one round leaves behind is the ground of the next. */
    Round play(Ground ground, Random random) throws Exception;

    /** The server it needs: the installed one, unless hands are needed that no phone has. */
    default Launch launch(Launch installed) {
        return installed;
    }

    /** Starts that server, and what it needs. */
    default ServerProcess start(Path data, Launch installed) throws Exception {
        return ServerProcess.start(data, launch(installed));
    }

    /** A folder for the server's data, in the one that is given. */
    default Path data(Path folder) throws Exception {
        return folder.resolve("data");
    }

    /** Says who wrote: as many phones in each of two rooms. */
    default JsonLine size(JsonLine line, DrillOptions options) {
        return line.put("phones", 2.0 * options.phones()).put("notes_each", options.notes());
    }

    /** Cleans up what the data folder needed. */
    default void leave(Path data) throws Exception {}

    /** This machine cannot play it, and why. */
    final class NotHere extends Exception {
        NotHere(String why) {
            super(why);
        }
    }
}
