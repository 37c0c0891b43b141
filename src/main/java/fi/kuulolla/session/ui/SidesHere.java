package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who is here, by side. Exact numbers: this is the workshop's own staff view, and it counts people, not what they did. The
 * experience side comes first, and its absence is said aloud.
 */
final class SidesHere extends Div {
    private final Words words;
    private final UnorderedList list = Controls.styled(new UnorderedList(), "ck-sides");
    private final Warning missing;
    private final Map<Side, Span> numbers = new EnumMap<>(Side.class);
    private final Map<Side, Span> labels = new EnumMap<>(Side.class);

    SidesHere(Words words) {
        this.words = words;
        missing = new Warning(words.t("sides.noExperience"));
        addClassName("ck-stack");
        for (Side side : Side.values()) {
            Span number = Controls.styled(new Span(), "ck-num");
            Span label = new Span();
            numbers.put(side, number);
            labels.put(side, label);
            list.add(new ListItem(number, label));
        }
        add(list, missing);
    }

    void show(Map<Role, Integer> people) {
        for (Side side : Side.values()) {
            int n = people.entrySet().stream()
                    .filter(e -> e.getKey().side() == side)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            Span number = numbers.get(side);
            Span label = labels.get(side);
            if (number != null && label != null) {
                number.setText(String.valueOf(n));
                label.setText(words.n("sides." + side.code(), n));
            }
            if (side == Side.EXPERIENCE) {
                missing.setVisible(n == 0 && people.values().stream().anyMatch(p -> p > 0));
            }
        }
    }
}
