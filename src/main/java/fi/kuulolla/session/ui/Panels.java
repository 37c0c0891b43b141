package fi.kuulolla.session.ui;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.people.Heads;
import fi.kuulolla.people.Participants;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WallLinks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the panels of a cockpit, each with the services it needs. */
@Component
class Panels {
    private final Participants participants;
    private final Heads heads;
    private final Contributions contributions;
    private final Promises promises;
    private final Agenda agenda;
    private final Running running;
    private final WallLinks links;
    private final Clock clock;

    Panels(
            Participants participants,
            Heads heads,
            Contributions contributions,
            Promises promises,
            Agenda agenda,
            Running running,
            WallLinks links,
            Clock clock) {
        this.participants = participants;
        this.heads = heads;
        this.contributions = contributions;
        this.promises = promises;
        this.agenda = agenda;
        this.running = running;
        this.links = links;
        this.clock = clock;
    }

    Panel people(Desk desk) {
        PeoplePanel people = new PeoplePanel(desk, participants, heads, running);
        return new Panel(desk.words().t("close"), desk.words().t("people.title"), people, people);
    }

    Panel assisted(Desk desk, JoinAddress address, Now now) {
        AssistedPanel assisted = new AssistedPanel(desk, contributions, address, now);
        return new Panel(desk.words().t("close"), desk.words().t("assisted.title"), assisted, assisted)
                .beginning(assisted::begin);
    }

    Panel late(Desk desk) {
        LatePanel late = new LatePanel(desk, contributions, running);
        return new Panel(desk.words().t("close"), desk.words().t("late.title"), late, late);
    }

    Panel agenda(Desk desk, Now now) {
        AgendaPanel panel = new AgendaPanel(desk, now, agenda, running);
        return new Panel(desk.words().t("close"), desk.words().t("agenda.title"), panel, panel);
    }

    Panel wall(Desk desk, JoinAddress address, WallPanel.Kept kept) {
        return new Panel(
                desk.words().t("close"),
                desk.words().t("wall.title"),
                new WallPanel(desk, links, address, kept),
                now -> {});
    }

    Panel keys(Desk desk) {
        return new Panel(desk.words().t("close"), desk.words().t("keys.title"), new KeysPanel(desk.words()), now -> {});
    }

    Panel close(Desk desk) {
        Words words = desk.words();
        ClosingWords text = new ClosingWords(words);
        return new Panel(words.t("close.not"), words.t("close.title"), text, text)
                .saving(words.t("close.yes"), () -> desk.steering().close())
                .safely();
    }

    Panel prompt(Desk desk, StageView stage) {
        PromptPanel prompt = new PromptPanel(desk, agenda, stage);
        return new Panel(desk.words().t("close"), desk.words().t("prompt.title"), prompt, now -> {})
                .saving(desk.words().t("save"), prompt::save)
                .beginning(prompt::begin);
    }

    Panel catchBall(Desk desk, PromiseView promise, Now now) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), now.workshop().zone());
        CatchPanel panel = new CatchPanel(desk, promises, promise, today);
        return new Panel(desk.words().t("close"), desk.words().t("catch.title"), panel, at -> {})
                .saving(desk.words().t("promise.take"), panel::save)
                .beginning(panel::begin);
    }
}
