package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseTheme;
import fi.kuulolla.followup.PromiseView;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One decision: the cup waits for its ball until somebody takes it on. */
final class PromiseRow extends Div {
    private final Words words;
    private final CupAndBall cup = new CupAndBall();
    private final H3 what = new H3();
    private final Paragraph themes = Controls.meta("");
    private final Span owner = Controls.styled(new Span(), "ck-strong");
    private final Span due = Controls.styled(new Span(), "ck-meta");
    private final NativeButton take;
    private @Nullable PromiseView shown;

    PromiseRow(Words words, Consumer<PromiseView> catchBall) {
        this.words = words;
        addClassName("ck-promise");
        take = Controls.button(words.t("promise.take"), () -> {
            PromiseView promise = shown;
            if (promise != null) {
                catchBall.accept(promise);
            }
        });
        add(cup, new Div(what, themes), Controls.styled(new Div(owner, due, take), "ck-owner"));
    }

    void show(PromiseView promise) {
        if (promise.equals(shown)) {
            return;
        }
        shown = promise;
        boolean open = promise.state() == PromiseState.PROPOSED;
        cup.show(promise.state());
        what.setText(promise.what());
        String names = promise.themes().stream().map(PromiseTheme::name).collect(Collectors.joining(", "));
        themes.setText(names.isEmpty() ? words.t("promise.noTheme") : words.t("promise.themes", names));
        owner.setText(open ? words.t("promise.nobody") : who(promise));
        due.setText(due(promise));
        due.setVisible(!open);
        take.setVisible(open);
    }

    private static String who(PromiseView promise) {
        PromiseView.Owner by = promise.owner();
        if (by == null) {
            return "";
        }
        return by.unit().isEmpty() ? by.name() : by.name() + ", " + by.unit();
    }

    private String due(PromiseView promise) {
        if (promise.due() == null) {
            return words.t("promise.noDate");
        }
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        return words.t("promise.due", day.format(promise.due()));
    }
}
