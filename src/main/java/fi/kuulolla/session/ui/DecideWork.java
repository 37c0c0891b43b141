package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Side;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deciding: what the votes say, what is decided from which themes, and who takes it on. */
final class DecideWork extends Div implements Work {
    private final Desk desk;
    private final Themes themes;
    private final Votes votes;
    private final Promises promises;
    private final Attendance attendance;
    private final PromptHead head;
    private final Warning alone;
    private final Section result;
    private final Div none;
    private final TextArea what = new TextArea();
    private final CheckboxGroup<ThemeView> from = new CheckboxGroup<>();
    private final Keyed<PromiseView, PromiseRow> list;
    private List<ThemeView> offered = List.of();
    private @Nullable UUID stage;
    private boolean justWritten;

    DecideWork(
            Desk desk,
            PromptHead head,
            Themes themes,
            Votes votes,
            Promises promises,
            Attendance attendance,
            Consumer<PromiseView> catchBall) {
        this.desk = desk;
        this.themes = themes;
        this.votes = votes;
        this.promises = promises;
        this.attendance = attendance;
        this.head = head;
        Words words = desk.words();
        alone = new Warning(words.t("result.noExperience"));
        list = new Keyed<>(PromiseView::id, p -> new PromiseRow(words, catchBall), PromiseRow::show);
        list.addClassName("ck-promises");
        addClassNames("ck-work", "is-reading");
        result = new Section(Controls.styled(new H2(words.t("result.title")), "ck-h"), alone);
        result.addClassName("ck-stack");
        result.getElement().appendChild(new Element("k-result"));
        CupAndBall empty = new CupAndBall();
        empty.show(PromiseState.PROPOSED);
        none = Controls.styled(new Div(empty, Controls.meta(words.t("decide.none"))), "ck-empty");
        Section decisions = new Section(Controls.styled(new H2(words.t("decide.list")), "ck-h"), none, list);
        decisions.addClassName("ck-stack");
        Div columns = new Div(result, Controls.styled(new Div(form(words), decisions), "ck-stack"));
        add(head, Controls.styled(columns, "ck-two"));
    }

    private Component form(Words words) {
        what.setLabel(words.t("decide.what"));
        what.setMaxLength(CleanText.CONTRIBUTION);
        what.setWidthFull();
        // What is being written reaches the server as it is typed: it survives when another facilitator moves on.
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.setErrorMessage(words.t("decide.missing"));
        what.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                justWritten = false;
                what.setInvalid(false);
            }
        });
        from.setLabel(words.t("decide.from"));
        from.setItemLabelGenerator(ThemeView::name);
        Section form = new Section(what, from, Controls.button(words.t("decide.save"), this::decide));
        form.addClassNames("ck-panel", "ck-form");
        return form;
    }

    private void decide() {
        UUID now = stage;
        if (now == null || what.getValue().isBlank()) {
            // Tapped again after it has worked: nothing is missing then.
            what.setInvalid(!justWritten);
            what.focus();
            return;
        }
        Set<UUID> chosen = from.getValue().stream().map(ThemeView::id).collect(Collectors.toSet());
        boolean saved = desk.steering()
                .attempt(() -> promises.decide(desk.staff(), desk.workshop(), now, what.getValue(), chosen));
        if (saved) {
            what.clear();
            what.setInvalid(false);
            justWritten = true;
            from.clear();
        }
        what.focus();
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(Now now) {
        head.show(now);
        stage = now.stage().map(StageView::id).orElse(null);
        alone.setVisible(attendance.counts(desk.workshop()).entrySet().stream()
                .noneMatch(e -> e.getKey().side() == Side.EXPERIENCE && e.getValue() > 0));
        offer(themes.of(desk.workshop()).stream()
                .filter(t -> t.mergedInto() == null)
                .toList());
        result.setVisible(votes.result(desk.workshop()).isPresent());
        List<PromiseView> decided = promises.ofWorkshop(desk.staff(), desk.workshop());
        none.setVisible(decided.isEmpty());
        list.show(decided);
    }

    /** New themes come to the list without taking away what was already ticked. */
    private void offer(List<ThemeView> fresh) {
        if (fresh.equals(offered)) {
            return;
        }
        offered = fresh;
        Set<UUID> ticked = from.getValue().stream().map(ThemeView::id).collect(Collectors.toSet());
        from.setItems(fresh);
        from.setValue(
                fresh.stream().filter(t -> ticked.contains(t.id())).collect(Collectors.toCollection(HashSet::new)));
        from.setVisible(!fresh.isEmpty());
    }
}
