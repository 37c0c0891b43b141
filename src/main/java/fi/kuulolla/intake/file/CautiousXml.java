package fi.kuulolla.intake.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as XML events. Spreadsheet programs write plain UTF-8 tags and text: anything else XML can do (document
 * types and their entities, comments, other encodings) is refused before the parser sees it, and so is a tag or text that would
 * make the parser gather too much.
 */
final class CautiousXml implements AutoCloseable {
    private static final XMLInputFactory XML = factory();

    private final Reader reader;
    private final XMLStreamReader events;

    private CautiousXml(Reader reader) throws XMLStreamException {
        this.reader = reader;
        this.events = XML.createXMLStreamReader(reader);
    }

    static CautiousXml of(ZipFile zip, ZipEntry part, Budget budget) throws IOException {
        Reader reader = new Watched(
                new InputStreamReader(zip.getInputStream(part), StandardCharsets.UTF_8),
                part.getCompressedSize(),
                budget);
        try {
            return new CautiousXml(reader);
        } catch (XMLStreamException e) {
            reader.close();
            throw refusal(e);
        }
    }

    XMLStreamReader events() {
        return events;
    }

    /** What reading stumbled over: our own refusal from below the parser, or damage. */
    static RuntimeException refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused refused) {
                return refused;
            }
        }
        return FileRefused.damaged();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** What may be read of one file in all: many sheets may be one and the same large part. */
    static final class Budget {
        private long left = FileLimits.ALL_CHARS;

        private void take(int chars) {
            left -= chars;
            if (left < 0) {
                throw FileRefused.bomb();
            }
        }
    }

    private static final class Watched extends Reader {
        private final Reader in;
        private final long packed;
        private final Budget budget;
        private long read;
        private int sinceTag;
        private boolean tagBegan;

        Watched(Reader in, long packed, Budget budget) {
            this.in = in;
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            budget.take(Math.max(0, n));
            for (int i = offset; i < offset + n; i++) {
                watch(buffer[i]);
            }
            return n;
        }

        private void watch(char c) {
            boolean first = read++ <= 1;
            if (tagBegan && (c == '!' || (c == '?' && !first))) {
                throw FileRefused.damaged();
            }
            tagBegan = c == '<';
            sinceTag = tagBegan ? 0 : sinceTag + 1;
            boolean unlikely = read > FileLimits.RATIO_FROM && read / FileLimits.RATIO > packed;
            if (sinceTag > FileLimits.TAG_CHARS || read > FileLimits.PART_CHARS || unlikely) {
                throw FileRefused.bomb();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
