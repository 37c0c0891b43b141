package fi.kuulolla.report;

import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.ToldPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A held workshop as a file that leaves the house may tell it: no names, no exact attendance, no ids.
 *
 * @param notes all, with those that were never revealed
 * @param ideas the texts that were revealed
 * @param voters null without a closed vote
 * @param dots null without a closed vote
 */
record ToldWorkshop(
        String title,
        String model,
        String project,
        Set<Phase> phases,
        LocalDate heldOn,
        String channel,
        boolean closed,
        ToldPeople people,
        int notes,
        List<Theme> themes,
        List<Idea> ideas,
        @Nullable Integer voters,
        @Nullable Integer dots,
        List<PromiseView> promises,
        CheckOutResult checkOut) {

    /**
     * @param factor code of one of the four factors
     * @param dots null without a closed vote
     */
    record Theme(
            String name,
            @Nullable String factor,
            int notes,
            @Nullable Integer dots,
            List<String> promises) {}

    /** @param group a role, a side or {@code all}, as the rule allows */
    record Idea(
            String workshop,
            LocalDate heldOn,
            String model,
            @Nullable String theme,
            String text,
            String group) {}

    static ToldWorkshop of(HeldWorkshop held) {
        ToldPeople people = new ToldPeople(held.attendance(), held.threshold());
        var names = held.themeNames();
        String title = held.workshop().title();
        String model = held.model().name();
        LocalDate day = held.heldOn();
        return new ToldWorkshop(
                title,
                model,
                held.model().projectName(),
                held.workshop().phases(),
                day,
                held.workshop().channel().code(),
                held.workshop().closedAt() != null,
                people,
                held.notes().size() + held.unseen(),
                ThemeRows.byDots(held).stream()
                        .map(theme -> new Theme(
                                theme.name(),
                                theme.factor(),
                                theme.notes(),
                                held.dots(theme.id()),
                                ThemeRows.promises(held, theme)))
                        .toList(),
                held.notes().stream()
                        .map(note -> new Idea(
                                title,
                                day,
                                model,
                                note.theme() == null ? null : names.get(note.theme()),
                                note.text(),
                                people.group(note.shownAs())))
                        .toList(),
                held.result().map(it -> it.voters()).orElse(null),
                held.result()
                        .map(it -> it.themes().stream()
                                .mapToInt(dots -> dots.dots())
                                .sum())
                        .orElse(null),
                held.promises(),
                held.checkOut());
    }
}
