package fi.kuulolla.intake.file;

import fi.kuulolla.shared.Refused;
import java.util.List;

/** A file that is not read at all: damaged, hostile, too large or of another kind. The message is {@code problem.<code>}. */
public final class FileRefused extends Refused {
    private final List<Object> args;

    private FileRefused(String code, Object... args) {
        super(code);
        this.args = List.of(args);
    }

    /** What stands for {@code {0}} … in the message. */
    public Object[] args() {
        return args.toArray();
    }

    static FileRefused empty() {
        return new FileRefused("file-empty");
    }

    public static FileRefused tooLarge() {
        return new FileRefused("file-too-large", FileLimits.FILE_BYTES / 1_000_000);
    }

    /** Nothing that could be read as rows: a picture, a page, a document. */
    static FileRefused notATable() {
        return new FileRefused("file-not-table");
    }

    /** The name says one kind, the content is another. */
    static FileRefused otherThanItsName(String extension) {
        return new FileRefused("file-extension", extension);
    }

    static FileRefused oldExcel() {
        return new FileRefused("file-xls");
    }

    static FileRefused password() {
        return new FileRefused("file-password");
    }

    static FileRefused macros() {
        return new FileRefused("file-macros");
    }

    static FileRefused links() {
        return new FileRefused("file-links");
    }

    static FileRefused formula(String cell) {
        return new FileRefused("file-formulas", cell);
    }

    /** It unpacks to far more than a table of its size would. */
    static FileRefused bomb() {
        return new FileRefused("file-bomb");
    }

    static FileRefused tooManyRows() {
        return new FileRefused("file-too-many-rows", FileLimits.ROWS);
    }

    static FileRefused tooManyColumns() {
        return new FileRefused("file-too-many-columns", FileLimits.COLUMNS);
    }

    static FileRefused tooMuchText() {
        return new FileRefused("file-too-much-text");
    }

    static FileRefused damaged() {
        return new FileRefused("file-damaged");
    }

    static FileRefused openQuote(int row) {
        return new FileRefused("file-open-quote", row);
    }
}
