package fi.kuulolla.followup.ui;

import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which promises a list shows. Open: something is missing, whatever its state. */
enum PromiseFilter {
    OPEN(PromiseView::open),
    TAKEN(promise -> promise.state() == PromiseState.TAKEN),
    DONE(promise -> promise.state().closed()),
    ALL(promise -> true);

    private final Predicate<PromiseView> shows;

    PromiseFilter(Predicate<PromiseView> shows) {
        this.shows = shows;
    }

    List<PromiseView> of(List<PromiseView> promises) {
        return promises.stream().filter(shows).toList();
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
