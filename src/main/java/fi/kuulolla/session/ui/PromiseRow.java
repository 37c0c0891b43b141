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
    private final Span owner = new Span();
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
        add(cup, new Div(what, themes), Controls.styled(new Div(owner, take), "ck-owner"));
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
        owner.setText(open ? words.t("promise.nobody") : taken(promise));
        take.setVisible(open);
    }

    private String taken(PromiseView promise) {
        PromiseView.Owner by = promise.owner();
        String who = by == null ? "" : by.unit().isEmpty() ? by.name() : by.name() + ", " + by.unit();
        String due = promise.due() == null
                ? words.t("promise.noDate")
                : words.t(
                        "promise.due",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(words.locale())
                                .format(promise.due()));
        return who.isEmpty() ? due : who + " · " + due;
    }
}
