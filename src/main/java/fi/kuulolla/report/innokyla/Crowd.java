package fi.kuulolla.report.innokyla;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.ToldPeople;
import java.util.ArrayList;
import java.util.List;

/** How many of the experience side were there, as far as the rule of small groups lets it be told in a text that leaves the house. */
final class Crowd {
    private final Phrases phrases;
    private final int threshold;

    Crowd(Phrases phrases, int threshold) {
        this.phrases = phrases;
        this.threshold = threshold;
    }

    /**
     * "9 asiakasta ja 6 läheistä", "alle 5 asiakasta", or empty. A role that may be told alone is; roles that may be told only as
     * their side are counted together; when not even the side may be told, it is said that they were few, if they were. A side
     * that is hidden for the sake of another one says nothing: its number would give away the other's. So does a room of so many
     * roles that its numbers would tell each.
     */
    String of(Happening happening) {
        ToldPeople file = happening.told();
        List<String> told = new ArrayList<>();
        List<Role> asSide = new ArrayList<>();
        List<Role> hidden = new ArrayList<>();
        happening.people().forEach((role, n) -> {
            if (role.side() == Side.EXPERIENCE && n > 0) {
                if (file.of(role).isPresent()) {
                    told.add(phrases.get("crowd", n, one(role)));
                } else if (file.of(Side.EXPERIENCE).isPresent()) {
                    asSide.add(role);
                } else {
                    hidden.add(role);
                }
            }
        });
        if (!asSide.isEmpty() && sum(happening, asSide) >= threshold) {
            told.add(phrases.get("crowd.together", sum(happening, asSide), several(asSide)));
        }
        if (sum(happening, hidden) < threshold && file.fewMayBeSaid()) {
            told.add(phrases.get("crowd.under", threshold, several(hidden)));
        }
        return phrases.and(told);
    }

    private String one(Role role) {
        return phrases.get("count." + role.code());
    }

    private String several(List<Role> roles) {
        return phrases.and(roles.stream().map(this::one).toList());
    }

    private static int sum(Happening happening, List<Role> roles) {
        return roles.stream()
                .mapToInt(role -> happening.people().getOrDefault(role, 0))
                .sum();
    }
}
