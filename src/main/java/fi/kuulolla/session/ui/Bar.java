package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopNavigation;
import java.util.Optional;
import java.util.UUID;

/** The fixed bar. Its buttons never move and never swap places: what cannot be done now is drawn faint where it always is. */
final class Bar extends Footer implements Part {
    private final Words words;
    private final NativeButton undo;
    private final NativeButton pause;
    private final NativeButton less;
    private final NativeButton more;
    private final NativeButton stop;
    private final Span timeLabel = new Span();
    private final Element clock = new Element("k-clock");
    private final NativeButton hidden;
    private final NativeButton visible;
    private final WallChoice wall;
    private final NextButton next;

    Bar(Words words, Steering steering, UUID workshop) {
        this.words = words;
        addClassNames("ck-bar", "ck-on-spruce");
        Controls.labelled(this, words.t("bar"));

        undo = Controls.button("undo", words.t("undo"), steering::undo);
        pause = Controls.button("pause", words.t("pause"), steering::togglePause);
        Controls.labelled(pause, words.t("pause.label"));

        less = Controls.labelled(Controls.button("−1", () -> steering.extend(-1)), words.t("time.less"));
        more = Controls.labelled(Controls.button("+1", () -> steering.extend(1)), words.t("time.more"));
        stop = Controls.button(words.t("time.stop"), steering::toggleClock);
        stop.removeClassName("ck-btn");
        clock.setAttribute("class", "ck-time");

        hidden = Controls.button("eyeoff", words.t("notes.hidden"), () -> steering.reveal(false));
        visible = Controls.button("eye", words.t("notes.visible"), () -> steering.reveal(true));
        hidden.removeClassName("ck-btn");
        visible.removeClassName("ck-btn");

        Shortcut.UNDO.mark(undo);
        Shortcut.PAUSE.mark(pause);
        Shortcut.LESS_TIME.mark(less);
        Shortcut.MORE_TIME.mark(more);
        Shortcut.VISIBLE.mark(visible);

        wall = new WallChoice(words, steering::showOnWall);
        next = new NextButton(words, steering);

        Div time = row(less, more);
        time.getElement().insertChild(1, clock);
        Div seg = new Div(hidden, visible);
        seg.addClassName("ck-seg");
        add(
                Controls.styled(new H2(words.t("bar")), "ck-sr"),
                group("", row(undo, pause)),
                grouped(words.t("time"), over(timeLabel, stop), time),
                group(words.t("notes"), seg),
                grouped(words.t("wall"), over(new Span(words.t("wall")), openWall(words, workshop)), wall),
                next);
    }

    @Override
    public void show(Now now) {
        Optional<StageView> stage = now.stage();
        boolean open = now.running() && stage.isPresent();
        Controls.allow(undo, now.running());
        Controls.allow(pause, open);
        Controls.press(pause, stage.map(StageView::inputPaused).orElse(false));
        for (NativeButton timing : new NativeButton[] {less, more, stop}) {
            Controls.allow(timing, open);
        }
        StageClock time = stage.map(StageView::clock).orElse(null);
        boolean stands = time != null && !time.running();
        timeLabel.setText(words.t(stands ? "time.stopped" : "time"));
        stop.setText(words.t(stands ? "time.go" : "time.stop"));
        Controls.labelled(stop, words.t(stands ? "time.go.label" : "time.stop.label"));
        showReveal(now);
        wall.show(now);
        next.show(now);
    }

    private void showReveal(Now now) {
        boolean possible = now.running() && !now.hiding().isEmpty();
        Controls.allow(hidden, possible);
        Controls.allow(visible, possible);
        Controls.press(hidden, possible && !now.isRevealed());
        Controls.press(visible, possible && now.isRevealed());
    }

    /** The wall in one press, in a tab of its own. */
    private static Anchor openWall(Words words, UUID workshop) {
        Anchor open = new Anchor("/" + WorkshopNavigation.wall(workshop), words.t("wall.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        Controls.labelled(open, words.t("wall.open.label"));
        return open;
    }

    private Div group(String label, Component content) {
        Span name = new Span(label.isEmpty() ? "\u00a0" : label);
        return grouped(label, over(name), content);
    }

    private Div grouped(String label, Component over, Component content) {
        Div group = new Div(over, content);
        group.addClassName("ck-group");
        if (!label.isEmpty()) {
            group.getElement().setAttribute("role", "group");
            Controls.labelled(group, label);
        }
        return group;
    }

    private static Div over(Component... labels) {
        return Controls.styled(new Div(labels), "ck-over");
    }

    private static Div row(Component... content) {
        return Controls.styled(new Div(content), "ck-row");
    }
}
