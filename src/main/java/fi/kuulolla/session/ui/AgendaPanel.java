package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;

/** The agenda while it runs: go back, skip ahead, change the order and the minutes of what is still to come. */
final class AgendaPanel extends Div implements Part {
    private final Keyed<StageView, AgendaRow> rows;
    private Now now;

    AgendaPanel(Desk desk, Now at, Agenda agenda, Running running) {
        now = at;
        addClassName("ck-stack");
        rows = new Keyed<>(
                StageView::id, s -> new AgendaRow(desk, agenda, running), (row, stage) -> row.show(stage, now));
        rows.addClassName("ck-agenda");
        add(Controls.meta(desk.words().t("agenda.why")), rows);
    }

    @Override
    public void show(Now fresh) {
        now = fresh;
        rows.show(fresh.workshop().stages());
    }
}
