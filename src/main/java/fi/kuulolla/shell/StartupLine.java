package fi.kuulolla.shell;

import java.util.List;

/** Something a room has to say on the console once the server is ready: sign-ins of the sample, the set-up link. */
public interface StartupLine {

    /** Lower comes first. */
    int order();

    List<String> lines();
}
