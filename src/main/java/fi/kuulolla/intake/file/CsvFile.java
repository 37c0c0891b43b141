package fi.kuulolla.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Text with a row on a line: {@code ;}, {@code ,} or tab between cells, quotes where a cell holds one of them or a line end. UTF-8
 * with or without its mark, UTF-16 with its mark, else Windows-1252.
 */
final class CsvFile extends TableFile {
    private static final String SEPARATORS = ";\t,";
    private static final int LOOKED_AT = 100_000;
    private static final int LINES_LOOKED_AT = 50;

    private final Path file;
    private final Charset charset;
    private final char separator;
    private final boolean separatorLine;

    private CsvFile(Path file, Charset charset) throws IOException {
        this.file = file;
        this.charset = charset;
        Optional<Character> told = toldSeparator();
        this.separatorLine = told.isPresent();
        this.separator = told.isPresent() ? told.get() : likelySeparator();
    }

    static CsvFile open(Path file) throws IOException {
        return new CsvFile(file, charset(file));
    }

    private static Charset charset(Path file) throws IOException {
        byte[] start = beginning(file, 2);
        int mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | (start[1] & 0xff);
        if (mark == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (mark == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        for (Charset candidate : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            if (reads(file, candidate)) {
                return candidate;
            }
        }
        throw FileRefused.notATable();
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            char[] buffer = new char[16_384];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Excel's own first line {@code sep=;}, which no spreadsheet shows. */
    private Optional<Character> toldSeparator() throws IOException {
        try (Reader reader = reader(file, charset)) {
            char[] start = new char[6];
            int read = reader.read(start);
            String line = new String(start, 0, Math.max(0, read));
            return line.matches("sep=[;,\t][\r\n]") ? Optional.of(line.charAt(4)) : Optional.empty();
        }
    }

    /** What stands outside quotes on most of the first lines: a title above the table has its commas, too. */
    private char likelySeparator() throws IOException {
        int[] lines = new int[SEPARATORS.length()];
        try (Reader reader = reader(file, charset)) {
            boolean[] onLine = new boolean[SEPARATORS.length()];
            boolean quoted = false;
            int before = '\n';
            int seen = 0;
            for (int i = 0, c = reader.read(); c >= 0 && i < LOOKED_AT && seen < LINES_LOOKED_AT; i++) {
                int which = SEPARATORS.indexOf(c);
                boolean begins = before == '\n' || before == '\r' || before == '"' || SEPARATORS.indexOf(before) >= 0;
                if (c == '"' && (quoted || begins)) {
                    quoted = !quoted;
                } else if (which >= 0 && !quoted && !onLine[which]) {
                    onLine[which] = true;
                    lines[which]++;
                } else if ((c == '\n' || c == '\r') && !quoted) {
                    Arrays.fill(onLine, false);
                    seen++;
                }
                before = c;
                c = reader.read();
            }
        }
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            best = lines[i] > lines[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    @Override
    public int sheets() {
        return 1;
    }

    @Override
    public String sheetName(int sheet) {
        return "";
    }

    @Override
    public void read(int sheet, RowSink sink) {
        try (Reader reader = reader(file, charset)) {
            if (separatorLine) {
                for (int c = reader.read(); c != '\n' && c != '\r'; c = reader.read()) {
                    // to the end of that line
                }
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
            }
            new CsvRows(reader, separator, sink).read();
        } catch (IOException e) {
            throw FileRefused.damaged();
        }
    }

    @Override
    public void close() {}
}
