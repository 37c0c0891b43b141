package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.live.Unavailable;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One open cockpit: its parts, and how they follow what is committed. */
final class Cockpit {

    /** Makes the steering, which needs to draw again and to ask. */
    interface Helm {
        Steering at(Toasts toasts, Runnable refresh, Runnable askToClose);
    }

    private static final Logger log = LoggerFactory.getLogger(Cockpit.class);

    private final UUID workshop;
    private final Supplier<Now> read;
    private final WorkPlaces works;
    private final JoinAddress address;
    private final Desk desk;
    private final PanelHost panels;
    private final TopBar head;
    private final Rail rail;
    private final Bar bar;
    private final Main main = Controls.styled(new Main(), "ck-main");
    private final Div place = Controls.styled(new Div(), "ck-place");
    private final Warning paused;
    private final Side side;
    private final Element feed;
    private final Element pulse = new Element("k-pulse");
    private final List<Part> parts;
    private Now now;
    private final Map<String, Work> known = new HashMap<>();
    private @Nullable Work work;
    private String built = "";

    Cockpit(
            Actor.Staff staff,
            UUID workshop,
            Words words,
            String model,
            Supplier<Now> read,
            Helm helm,
            Panels panels,
            WorkPlaces works,
            JoinAddress address) {
        this.workshop = workshop;
        this.read = read;
        this.works = works;
        this.address = address;
        this.now = read.get();
        Toasts toasts = new Toasts(words);
        Steering steering = helm.at(toasts, this::refresh, this::askToClose);
        this.desk = new Desk(staff, workshop, words, steering, toasts);
        this.panels = new PanelHost(desk, panels, address, this::now);
        this.head = new TopBar(words, model, address, this.panels);
        this.rail = new Rail(words, this.panels::agenda);
        this.bar = new Bar(words, steering, workshop);
        this.side = new Side(words);
        this.paused = new Warning(words.t("paused"));
        place.getElement().setAttribute("tabindex", "-1");
        this.feed = new Element("k-feed")
                .setAttribute("stream", "/live/cockpit/" + workshop + "/events")
                .setAttribute("board", "/live/cockpit/" + workshop + "/board");
        this.parts = List.of(head, rail, bar, side, this.panels);
    }

    private void askToClose() {
        panels.close();
    }

    UUID workshop() {
        return workshop;
    }

    Now now() {
        return now;
    }

    Component top() {
        Header top = Controls.styled(new Header(head, rail), "ck-top");
        top.getElement().appendChild(feed, pulse);
        return top;
    }

    Component main() {
        Div left = Controls.styled(new Div(paused, place), "ck-left");
        Element offline = new Element("k-offline");
        offline.appendChild(new Warning(desk.words().t("offline")).getElement());
        left.getElement().insertChild(0, offline);
        main.add(left, side);
        return main;
    }

    Component bar() {
        return bar;
    }

    /** Shortcuts (that of the next step is the pulse's own), and the pulse that notices when the server's push has died silently. */
    void begin(Component view) {
        pulse.addEventListener("behind", e -> refresh());
        Steering steering = desk.steering();
        Shortcut.UNDO.on(view, steering::undo);
        Shortcut.PAUSE.on(view, steering::togglePause);
        Shortcut.MORE_TIME.on(view, () -> steering.extend(1));
        Shortcut.LESS_TIME.on(view, () -> steering.extend(-1));
        Shortcut.VISIBLE.on(view, () -> steering.reveal(!now.isRevealed()));
        Shortcut.PEOPLE.on(view, panels::people);
        Shortcut.ASSISTED.on(view, panels::assisted);
        show();
    }

    /** Reads what is committed and changes what differs. */
    void refresh() {
        try {
            redraw();
        } catch (Unavailable | DataAccessException | TransactionException away) {
            // The database is away for a moment: what is shown stays, and the next change or press draws again.
            log.debug("Not redrawn: {}", away.toString());
        }
    }

    private void redraw() {
        now = read.get();
        if (now.workshop().status() == WorkshopStatus.CLOSED) {
            UI.getCurrentOrThrow().navigate(after(workshop));
            return;
        }
        show();
    }

    private void show() {
        String wanted = WorkPlaces.keyOf(now);
        Work current = work;
        if (current == null || !wanted.equals(built)) {
            built = wanted;
            // A stage that comes back finds what was being written in it.
            current = known.computeIfAbsent(wanted, key -> works.make(now, desk, address, panels));
            work = current;
            place.removeAll();
            place.add(current.body());
            main.setClassName("is-wide", current.wide());
        }
        current.show(now);
        paused.setVisible(now.stage().map(StageView::inputPaused).orElse(false));
        parts.forEach(part -> part.show(now));
        pulse.setAttribute(
                "stage", now.stage().map(StageView::id).map(UUID::toString).orElse(""));
        pulse.setAttribute("agenda", String.valueOf(now.workshop().agendaRev()));
        pulse.setAttribute("status", now.workshop().status().code());
    }

    void end() {
        desk.toasts().end();
    }

    static String after(UUID workshop) {
        return "workshops/" + workshop + "/after";
    }
}
