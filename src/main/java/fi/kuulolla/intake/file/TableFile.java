package fi.kuulolla.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file of rows, told apart by what is in it and not by its name. Everything that goes wrong is a {@link FileRefused}; the cost is
 * bounded by {@link FileLimits}.
 */
public abstract sealed class TableFile implements AutoCloseable permits CsvFile, XlsxFile {
    private static final Set<String> TEXT = Set.of("csv", "tsv", "txt");

    /** How many sheets there are to read; text has one. */
    public abstract int sheets();

    /** What the sheet is called, empty in text. */
    public abstract String sheetName(int sheet);

    /** Reads one sheet from its beginning until the sink has enough. */
    public abstract void read(int sheet, RowSink sink);

    @Override
    public abstract void close();

    /** Opens what somebody sent. The file stays where it is and is the caller's to delete. */
    public static TableFile open(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw FileRefused.empty();
            }
            if (size > FileLimits.FILE_BYTES) {
                throw FileRefused.tooLarge();
            }
            return open(file, extension(name), FileKind.of(file));
        } catch (IOException e) {
            throw FileRefused.damaged();
        }
    }

    private static TableFile open(Path file, String extension, FileKind kind) throws IOException {
        switch (kind) {
            case OLD_OFFICE_PASSWORD -> throw FileRefused.password();
            case OLD_OFFICE -> throw FileRefused.oldExcel();
            case OTHER -> throw FileRefused.notATable();
            case ZIP -> {
                if (extension.equals("xlsm") || extension.equals("xltm") || extension.equals("xlam")) {
                    throw FileRefused.macros();
                }
                if (!extension.equals("xlsx")) {
                    throw XlsxFile.looksLikeOne(file)
                            ? FileRefused.otherThanItsName(extension)
                            : FileRefused.notATable();
                }
                return XlsxFile.open(file);
            }
            case TEXT -> {
                if (!TEXT.contains(extension)) {
                    throw extension.startsWith("xls")
                            ? FileRefused.otherThanItsName(extension)
                            : FileRefused.notATable();
                }
                return CsvFile.open(file);
            }
        }
        throw FileRefused.notATable();
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
    }

    static byte[] beginning(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }
}
