package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.intake.ErrorWords;
import fi.kuulolla.intake.ImportOutcome;
import fi.kuulolla.intake.Imports;
import fi.kuulolla.intake.Preview;
import fi.kuulolla.intake.Target;
import fi.kuulolla.intake.UploadedFile;
import fi.kuulolla.intake.file.FileRefused;
import fi.kuulolla.participation.MatrixNavigation;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.MainLayout;
import fi.kuulolla.shell.NextLink;
import fi.kuulolla.shell.Notices;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes existing descriptions in from a file: send it, see what it would change, take it in; and take it back. */
@Route(value = "programmes/:programme/import", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://ui/styles/programme.css")
@StyleSheet("context://ui/styles/intake.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, FilePicker.Receiver {
    /** More rows than these are worked on beside the screen. */
    private static final int SOON_DONE = 2_000;

    private final transient Imports imports;
    private final transient Notices notices;
    private final transient Staff staff;
    private final transient Words words;
    private final transient Map<String, Optional<Target>> chosen = new HashMap<>();
    private final FilePicker picker;
    private final Paragraph progress = new Paragraph();
    private final Div outcome = new Div();
    private final Div history = new Div();
    private transient @Nullable UUID programme;
    private transient @Nullable UploadedFile file;
    private int rowsRead;

    ImportView(
            Imports imports,
            CurrentStaff currentStaff,
            Texts texts,
            Vocabulary vocabulary,
            ErrorWords errors,
            Notices notices) {
        this.imports = imports;
        this.notices = notices;
        staff = currentStaff.get();
        words = new Words(texts, vocabulary, errors, UI.getCurrent().getLocale());
        picker = new FilePicker(words, this);
        progress.addClassName("import-progress");
        progress.getElement().setAttribute("role", "status");
        addClassNames("page", "import-page");
        addDetachListener(detached -> forget());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get("programme").orElseThrow(NotFound::new));
        String name = imports.programmeName(staff, id);
        programme = id;
        removeAll();
        Paragraph where = new Paragraph(new Anchor("/" + MatrixNavigation.of(id), name));
        where.addClassName("k-over");
        Paragraph lead = new Paragraph(words.of("lead"));
        lead.addClassName("k-lead");
        Div head = new Div(new Div(where, new H1(getPageTitle()), lead));
        head.addClassName("page-h");
        add(head, picker, new FileHelp(words), progress, outcome, history);
        showHistory();
    }

    @Override
    public String getPageTitle() {
        return words.of("title");
    }

    @Override
    public void sending(UI ui) {
        ui.access(() -> {
            picker.tell("");
            outcome.removeAll();
            progress.setText(words.of("sending"));
        });
    }

    @Override
    public void failed() {
        progress.setText("");
    }

    /** A file has come. It is read here, outside the lock of the session, so that the screen can tell how far it is. */
    @Override
    public void received(UI ui, Path path, String name) {
        UploadedFile sent = new UploadedFile(path, name);
        try {
            ui.access(() -> {
                forget();
                chosen.clear();
                file = sent;
                picker.clear();
            });
            read(ui, sent, Map.of(), null);
        } catch (UIDetachedException gone) {
            sent.delete();
        }
    }

    private void read(UI ui, UploadedFile sent, Map<String, Optional<Target>> byHand, @Nullable String changed) {
        ui.access(() -> progress.setText(words.of("reading")));
        try {
            Preview preview = imports.preview(
                    staff,
                    here(),
                    sent,
                    byHand,
                    rows -> ui.access(() -> progress.setText(words.count("reading.rows", rows))));
            ui.access(() -> {
                progress.setText("");
                rowsRead = preview.counts().rows();
                show(sent, preview, changed);
            });
        } catch (FileRefused refused) {
            ui.access(() -> {
                progress.setText("");
                refuse(refused);
            });
        }
    }

    private void show(UploadedFile sent, Preview preview, @Nullable String changed) {
        outcome.removeAll();
        outcome.add(new PreviewPanel(
                sent.name(), preview, words, changed, this::choose, ready -> picker.isNext(!ready), this::take));
    }

    private void refuse(FileRefused refused) {
        Section warning = new Section(new H2(words.of("refused")), new Paragraph(words.refusal(refused)));
        Div block = new Div(new Icon("warn"), warning);
        block.addClassName("k-warn");
        block.getElement().setAttribute("role", "alert");
        outcome.removeAll();
        outcome.add(block);
        picker.isNext(true);
        forget();
    }

    private void choose(String header, Optional<Target> target) {
        chosen.put(header, target);
        UploadedFile sent = file;
        if (sent != null) {
            UI ui = UI.getCurrent();
            Map<String, Optional<Target>> byHand = Map.copyOf(chosen);
            work(ui, rowsRead, () -> read(ui, sent, byHand, header));
        }
    }

    private void take(boolean goodRows) {
        UploadedFile sent = file;
        if (sent == null) {
            return;
        }
        UI ui = UI.getCurrent();
        Map<String, Optional<Target>> byHand = Map.copyOf(chosen);
        progress.setText(words.of("writing"));
        work(ui, rowsRead, () -> {
            ImportOutcome taken = imports.take(staff, here(), sent, byHand, goodRows, rows -> {});
            ui.access(() -> done(taken));
        });
    }

    /** Small files at once; large ones beside the screen, which waits with its buttons off and tells what goes on. */
    private void work(UI ui, int rows, Runnable work) {
        if (rows <= SOON_DONE) {
            work.run();
            return;
        }
        busy(true);
        Thread.startVirtualThread(() -> {
            try {
                work.run();
                ui.access(() -> busy(false));
            } catch (UIDetachedException gone) {
                // Nobody waits for it any more.
            } catch (RuntimeException e) {
                ui.access(() -> {
                    busy(false);
                    progress.setText("");
                    throw e;
                });
            }
        });
    }

    private void busy(boolean now) {
        outcome.setEnabled(!now);
        picker.setEnabled(!now);
        history.setEnabled(!now);
    }

    private void done(ImportOutcome taken) {
        progress.setText("");
        outcome.removeAll();
        picker.clear();
        forget();
        int records = taken.counts().added() + taken.counts().changed();
        String said = records > 0
                ? words.count("done", records)
                : words.of(taken.counts().changesSomething() ? "done.file" : "done.nothing");
        NextLink next = new NextLink("/" + MatrixNavigation.of(here()), words.of("done.matrix"));
        Div block = new Div(new Icon("check"), new Paragraph(said), next);
        block.addClassName("import-done");
        block.getElement().setAttribute("role", "status");
        outcome.add(block);
        // The button that was pressed is gone; whoever goes by keyboard goes on from here.
        next.focus();
        picker.isNext(false);
        showHistory();
    }

    private void showHistory() {
        history.removeAll();
        history.add(new HistoryPanel(imports.history(staff, here()), words, this::undo));
    }

    private void undo(UUID imported, int records) {
        UI ui = UI.getCurrent();
        progress.setText(words.of("undoing"));
        work(ui, records, () -> {
            try {
                imports.undo(staff, imported);
                ui.access(() -> {
                    notices.say(words.of("undo.done"));
                    outcome.removeAll();
                    picker.isNext(true);
                });
            } catch (Refused refused) {
                ui.access(() -> notices.refused(refused));
            }
            ui.access(() -> {
                progress.setText("");
                showHistory();
            });
        });
    }

    private UUID here() {
        return java.util.Objects.requireNonNull(programme);
    }

    private void forget() {
        UploadedFile old = file;
        file = null;
        if (old != null) {
            old.delete();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
