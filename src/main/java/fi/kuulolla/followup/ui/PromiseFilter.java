package fi.kuulolla.followup.ui;

import fi.kuulolla.followup.PromiseView;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which promises a list shows. Open: something is missing, whatever its state. Each promise is in one of the first three, so that their
 * numbers add up.
 */
enum PromiseFilter {
    OPEN(PromiseView::open),
    TAKEN(promise -> !promise.open() && !promise.state().closed()),
    DONE(promise -> !promise.open() && promise.state().closed()),
    ALL(promise -> true);

    private final Predicate<PromiseView> shows;

    PromiseFilter(Predicate<PromiseView> shows) {
        this.shows = shows;
    }

    List<PromiseView> of(List<PromiseView> promises) {
        return promises.stream().filter(shows).toList();
    }

    /** How many there are, and how many of each. */
    static String summary(List<PromiseView> promises, Words words) {
        return words.count(
                "summary",
                promises.size(),
                OPEN.of(promises).size(),
                TAKEN.of(promises).size(),
                DONE.of(promises).size());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PromiseFilter ofCode(String code) {
        for (PromiseFilter filter : values()) {
            if (filter.code().equals(code)) {
                return filter;
            }
        }
        return OPEN;
    }
}
