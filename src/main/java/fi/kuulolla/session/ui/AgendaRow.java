package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One stage of the agenda, with what can be done to it now. */
final class AgendaRow extends Div {
    private final Desk desk;
    private final H3 name = new H3();
    private final Span state = Controls.styled(new Span(), "ck-meta");
    private final Stepper minutes;
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton skip;
    private final NativeButton reopen;
    private @Nullable StageView shown;

    AgendaRow(Desk desk, Agenda agenda, Running running) {
        this.desk = desk;
        Words words = desk.words();
        addClassName("ck-agendaRow");
        up = Controls.styled(
                Controls.button("up", "", () -> act(s -> agenda.move(desk.staff(), desk.workshop(), s, true))),
                "is-icon");
        down = Controls.styled(
                Controls.button("down", "", () -> act(s -> agenda.move(desk.staff(), desk.workshop(), s, false))),
                "is-icon");
        skip = Controls.button(
                words.t("agenda.skip"), () -> act(s -> running.skipTo(desk.staff(), desk.workshop(), s)));
        reopen = Controls.button(
                words.t("agenda.reopen"), () -> act(s -> running.reopen(desk.staff(), desk.workshop(), s)));
        minutes = new Stepper(
                words.t("agenda.minutes"),
                words.t("time.less"),
                words.t("time.more"),
                n -> words.t("minutes", n),
                n -> act(s -> agenda.setMinutes(desk.staff(), desk.workshop(), s, Math.max(1, n))));
        add(new Div(name, state), Controls.styled(new Div(minutes, up, down, skip, reopen), "ck-actions"));
    }

    private void act(Consumer<UUID> step) {
        StageView stage = shown;
        if (stage != null) {
            desk.steering().attempt(() -> step.accept(stage.id()));
        }
    }

    void show(StageView stage, Now now) {
        shown = stage;
        boolean coming = stage.state() == StageState.PLANNED;
        boolean later = coming && now.stage().map(s -> stage.no() > s.no()).orElse(true);

        String called = desk.words().of(stage.name(), now.workshop());
        name.setText(stage.no() + ". " + called);
        Controls.labelled(up, desk.words().t("agenda.up", called));
        Controls.labelled(down, desk.words().t("agenda.down", called));
        state.setText(desk.words().t("agenda.state." + stage.state().code()));
        minutes.show(stage.minutes());
        minutes.setVisible(coming);
        up.setVisible(coming);
        down.setVisible(coming);
        Controls.allow(up, later && isPlanned(now, stage.no() - 1));
        Controls.allow(down, isPlanned(now, stage.no() + 1));
        skip.setVisible(later && now.running());
        reopen.setVisible(now.running() && !coming && !stage.open());
        setClassName("is-now", stage.open());
    }

    private static boolean isPlanned(Now now, int no) {
        return now.workshop().stages().stream().anyMatch(s -> s.no() == no && s.state() == StageState.PLANNED);
    }
}
