package fi.kuulolla.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.kuulolla.intake.file.FileLimits;
import fi.kuulolla.shared.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file by choosing or dropping it and puts it into a temporary one, which is its receiver's from then on. */
final class FilePicker extends Div {
    private static final int MB = FileLimits.FILE_BYTES / 1_000_000;

    private final Upload upload;
    private final NativeButton choose = new NativeButton();
    private final Paragraph problem = new Paragraph();

    /** Is told of a file outside the lock of the session; the screen is changed through the UI. */
    interface Receiver {
        void sending(UI ui);

        void received(UI ui, Path file, String name);

        /** It did not come through. Told within the lock. */
        void failed();
    }

    FilePicker(Words words, Receiver receiver) {
        addClassName("import-picker");
        upload = new Upload(event -> receive(event, receiver));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileLimits.FILE_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", "text/csv");
        choose.setText(words.of("choose"));
        choose.addClassNames("k-btn", "next");
        choose.getElement().setAttribute("type", "button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(words.of("drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.of("upload.many"))
                        .setFileIsTooBig(words.of("upload.large", MB))
                        .setIncorrectFileType(words.of("upload.type"))));
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        // The list of files beneath is not shown: the page itself tells how far it is.
        upload.getElement().addEventListener("upload-error", event -> {
            receiver.failed();
            clear();
            tell(words.of("upload.failed"));
        });
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph limit = new Paragraph(words.of("upload.limit", MB));
        limit.addClassName("k-meta");
        add(upload, limit, problem);
    }

    void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    /** Whether choosing a file is the next step; else another button is. */
    void isNext(boolean next) {
        choose.setClassName("next", next);
    }

    /** Makes room for another file. */
    void clear() {
        tell("");
        upload.clearFileList();
    }

    private void receive(UploadEvent event, Receiver receiver) throws IOException {
        receiver.sending(event.getUI());
        Path file = Scratch.file(".tmp");
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            // One more than is allowed is enough to know that it is too much.
            byte[] buffer = new byte[64 * 1024];
            long left = FileLimits.FILE_BYTES + 1L;
            for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, left));
                left -= n;
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        receiver.received(event.getUI(), file, event.getFileName());
    }
}
