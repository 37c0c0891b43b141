package fi.kuulolla.session.ui;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageView;
import org.springframework.stereotype.Component;

/** Makes the work area of a stage by its kind. A kind nobody knows here shows its question and its notes. */
@Component
class WorkPlaces {
    private final Attendance attendance;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final CheckOuts checkOuts;
    private final Organisations organisations;

    WorkPlaces(
            Attendance attendance,
            Themes themes,
            Votes votes,
            Promises promises,
            CheckOuts checkOuts,
            Organisations organisations) {
        this.attendance = attendance;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.checkOuts = checkOuts;
        this.organisations = organisations;
    }

    /** What the work area is built for: while this stays the same, it is filled anew and not built anew. */
    static String keyOf(Now now) {
        return now.stage().map(s -> s.kind() + " " + s.id()).orElse("before");
    }

    Work make(Now now, Desk desk, JoinAddress address, PanelHost panels) {
        PromptHead head = new PromptHead(desk.words(), panels::prompt, panels::assisted);
        return switch (now.stage().map(StageView::kind).orElse("checkin")) {
            case "checkin" -> new WelcomeWork(desk, head, address, attendance, panels);
            case "themes" -> new ThemesWork(desk, themes);
            case "vote" -> new VoteWork(desk, head, themes);
            case "decide" -> new DecideWork(desk, head, themes, votes, promises, attendance, panels::catchBall);
            case "checkout" -> new CheckoutWork(desk, head, checkOuts, organisations);
            default -> new NotesWork(desk.words(), head);
        };
    }
}
