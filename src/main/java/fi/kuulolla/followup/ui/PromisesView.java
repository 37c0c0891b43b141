package fi.kuulolla.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shell.EmptyState;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextButton;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.shell.Notices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All promises of the organisation: who took what, by when, and who still waits for an answer. */
@Route(value = "promises", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/followup.css")
class PromisesView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final Promises promises;
    private final Notices notices;
    private final Clock clock;
    private final Staff staff;
    private final Words words;
    private PromiseFilter filter = PromiseFilter.OPEN;
    private final List<OpenPromise> rows = new ArrayList<>();
    private @Nullable OpenPromise working;
    private @Nullable NextButton next;

    PromisesView(Promises promises, Notices notices, CurrentStaff currentStaff, Texts texts, Clock clock) {
        this.promises = promises;
        this.notices = notices;
        this.clock = clock;
        staff = currentStaff.get();
        words = new Words(texts, UI.getCurrent().getLocale());
        addClassNames("page", "promises");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .map(PromiseFilter::ofCode)
                .ifPresent(it -> filter = it);
        show();
    }

    @Override
    public String getPageTitle() {
        return words.of("title");
    }

    private void show() {
        working = null;
        next = null;
        rows.clear();
        removeAll();
        List<PromiseView> all = promises.all(staff);
        Div head = new Div(new H1(words.of("title")));
        head.addClassName("page-h");
        add(head);
        if (all.isEmpty()) {
            add(new EmptyState(
                    words.of("empty.title"), words.of("empty.text"), new NextLink("/home", words.of("empty.action"))));
            return;
        }
        Paragraph summary = new Paragraph(PromiseFilter.summary(all, words));
        summary.addClassName("k-meta");
        head.addComponentAtIndex(0, new Div(head.getComponentAt(0), summary));
        List<PromiseView> shown = filter.of(all);
        add(filters(all), list(shown));
        rows.stream().filter(row -> row.promise().open()).findFirst().ifPresent(first -> {
            next = new NextButton(words.of("next"), first::tell);
            head.add(next);
        });
    }

    private Div filters(List<PromiseView> all) {
        Div filters = new Div();
        filters.addClassName("k-seg");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("filter.label"));
        for (PromiseFilter each : PromiseFilter.values()) {
            String text = words.of("filter." + each.code()) + " " + each.of(all).size();
            NativeButton button = new NativeButton(text, click -> choose(each));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(each == filter));
            filters.add(button);
        }
        return filters;
    }

    private void choose(PromiseFilter chosen) {
        filter = chosen;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new com.vaadin.flow.router.Location(
                                "promises", QueryParameters.simple(Map.of("show", chosen.code()))));
        show();
    }

    private Div list(List<PromiseView> shown) {
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(words.of("none." + filter.code()));
            none.addClassName("k-lead");
            return new Div(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("promise-list");
        shown.forEach(promise -> list.add(row(promise)));
        H2 title = new H2(words.of("filter." + filter.code()));
        title.addClassName("k-sr");
        return new Div(title, list);
    }

    private OpenPromise row(PromiseView promise) {
        OpenPromise[] row = new OpenPromise[1];
        row[0] = new OpenPromise(promise, words, today(), new OpenPromise.Steps() {
            @Override
            public void take() {
                TakeForm form = new TakeForm(
                        staff.name(),
                        today(),
                        words,
                        done("taken.done", by -> promises.take(staff, promise.id(), by)),
                        () -> close());
                open(row[0], form);
                form.focus();
            }

            @Override
            public void agreeOnDay() {
                DueForm form = new DueForm(
                        today(),
                        words,
                        done("taken.done", day -> promises.dueOn(staff, promise.id(), day)),
                        () -> close());
                open(row[0], form);
                form.focus();
            }

            @Override
            public void tell() {
                TellForm form = new TellForm(
                        promise, words, (kind, whom, text) -> told(promise, kind, whom, text), () -> close());
                open(row[0], form);
                form.focus();
            }
        });
        rows.add(row[0]);
        return row[0];
    }

    private void told(PromiseView promise, AnswerKind kind, String whom, String text) {
        UUID id = promise.id();
        if (!kind.ends() || promise.state().closed()) {
            promises.tell(staff, id, kind, text);
        } else {
            switch (kind) {
                case NOT_OURS -> promises.move(staff, id, whom, text);
                case NOT_CARRIED_OUT -> promises.decline(staff, id, text);
                default -> promises.finish(staff, id, kind, text);
            }
        }
        notices.say(words.of("tell.done"));
        show();
    }

    private <T> Consumer<T> done(String message, Consumer<T> work) {
        return value -> {
            work.accept(value);
            notices.say(words.of(message));
            show();
        };
    }

    /** One form at a time: what was open closes, so that there is one next step. */
    private void open(OpenPromise row, PromiseForm form) {
        close();
        working = row;
        row.show(form);
        offerNext(false);
    }

    private void close() {
        if (working != null) {
            working.hideForm();
            working = null;
            offerNext(true);
        }
    }

    /** While a form is open, its own button is the next step. */
    private void offerNext(boolean offered) {
        if (next != null) {
            next.setVisible(offered);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Helsinki"));
    }
}
