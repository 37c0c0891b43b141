package fi.kuulolla.workshop;

import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import java.util.Optional;
import java.util.UUID;

/** Addresses of a workshop's staff screens, relative to the root, without a leading slash. */
public final class WorkshopNavigation {
    public static final String LIST = "workshops";

    private WorkshopNavigation() {}

    public static String plan(UUID workshop) {
        return "workshops/" + workshop + "/plan";
    }

    public static String cockpit(UUID workshop) {
        return "workshops/" + workshop;
    }

    public static String after(UUID workshop) {
        return "workshops/" + workshop + "/after";
    }

    public static String joinSheet(UUID workshop) {
        return "workshops/" + workshop + "/join-sheet";
    }

    /** Opens a wall: makes a link of its own and leads there. */
    public static String wall(UUID workshop) {
        return "workshops/" + workshop + "/wall";
    }

    public static String chooseMethod(UUID model, Phase phase) {
        return "models/" + model + "/plan/" + phase.code();
    }

    /** The id in an address; what is no id is not found. */
    public static UUID id(Optional<String> parameter) {
        try {
            return UUID.fromString(parameter.orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
