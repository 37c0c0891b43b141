package fi.kuulolla.intake;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.EnumMap;
import java.util.Map;

/** A model as a file names it, with the states of phases the file tells. */
final class FileModel {
    private final String project;
    private final String name;
    private String status = "";
    private final Map<Phase, PhaseState> states = new EnumMap<>(Phase.class);

    FileModel(String project, String name) {
        this.project = project;
        this.name = name;
    }

    /** Name of the project as written, empty when the file names none. */
    String project() {
        return project;
    }

    String name() {
        return name;
    }

    void tell(Phase phase, PhaseState state) {
        states.put(phase, state);
    }

    /** Where it stands, a code; the last row that tells is right. */
    void stand(String code) {
        status = code;
    }

    /** Empty when the file does not tell. */
    String status() {
        return status;
    }

    Map<Phase, PhaseState> states() {
        return states;
    }
}
