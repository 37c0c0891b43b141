package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.workshop.StageView;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tray of one stage that is over: open for late notes, or shut. */
final class SealRow extends Div {
    private final Words words;
    private final Span name = new Span();
    private final NativeButton seal;
    private @Nullable UUID stage;

    SealRow(Words words, Consumer<UUID> shut) {
        this.words = words;
        addClassName("ck-person");
        seal = Controls.button(words.t("late.seal"), () -> {
            UUID id = stage;
            if (id != null) {
                shut.accept(id);
            }
        });
        add(name, seal);
    }

    void show(StageView of) {
        stage = of.id();
        name.setText(of.name().in(words.lang(), Lang.FI) + (of.sealed() ? " · " + words.t("late.sealed") : ""));
        Controls.allow(seal, !of.sealed());
    }
}
