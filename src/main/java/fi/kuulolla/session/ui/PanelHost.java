package fi.kuulolla.session.ui;

import com.vaadin.flow.component.UI;
import fi.kuulolla.followup.PromiseView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Opens the panels of one cockpit and keeps those that are open up to date. */
final class PanelHost implements Part {
    private final Desk desk;
    private final Panels panels;
    private final JoinAddress address;
    private final Supplier<Now> now;
    private final WallPanel.Kept wall = new WallPanel.Kept();
    private final List<Panel> open = new ArrayList<>();

    PanelHost(Desk desk, Panels panels, JoinAddress address, Supplier<Now> now) {
        this.desk = desk;
        this.panels = panels;
        this.address = address;
        this.now = now;
    }

    void people() {
        open(panels.people(desk));
    }

    void assisted() {
        open(panels.assisted(desk, address, now.get()));
    }

    void late() {
        open(panels.late(desk));
    }

    void agenda() {
        open(panels.agenda(desk, now.get()));
    }

    void wall() {
        open(panels.wall(desk, address, wall));
    }

    void keys() {
        open(panels.keys(desk));
    }

    void prompt() {
        now.get().stage().ifPresent(stage -> open(panels.prompt(desk, stage)));
    }

    void catchBall(PromiseView promise) {
        open(panels.catchBall(desk, promise, now.get()));
    }

    void joinSheet() {
        UI.getCurrentOrThrow().getPage().open("/workshops/" + desk.workshop() + "/join-sheet", "_blank");
    }

    /** The workshop goes on without this screen. */
    void leave() {
        UI.getCurrentOrThrow().navigate("workshops");
    }

    /** The one step that cannot be undone is the one that asks. */
    void close() {
        open(panels.close(desk));
    }

    private void open(Panel panel) {
        open.removeIf(earlier -> !earlier.isOpen());
        panel.show(now.get());
        if (panel.open()) {
            open.add(panel);
        }
    }

    @Override
    public void show(Now fresh) {
        open.removeIf(panel -> !panel.isOpen());
        open.forEach(panel -> panel.show(fresh));
    }
}
