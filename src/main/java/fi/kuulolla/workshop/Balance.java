package fi.kuulolla.workshop;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.Map;

/** The two halves of those invited. The field's advice: as many clients (the experience side) as others. */
public record Balance(int experience, int others) {

    public static Balance of(Map<Role, Integer> people) {
        int experience = 0;
        int others = 0;
        for (Map.Entry<Role, Integer> entry : people.entrySet()) {
            if (entry.getKey().side() == Side.EXPERIENCE) {
                experience += entry.getValue();
            } else {
                others += entry.getValue();
            }
        }
        return new Balance(experience, others);
    }

    public boolean nobody() {
        return experience + others == 0;
    }

    /** How many more of the experience side would make as many as others; zero when there are enough. */
    public int missing() {
        return Math.max(0, others - experience);
    }
}
