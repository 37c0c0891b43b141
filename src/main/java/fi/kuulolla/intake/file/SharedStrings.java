package fi.kuulolla.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook point to. */
final class SharedStrings {
    /** What a text costs beside its characters. */
    private static final int EACH = 40;

    private SharedStrings() {}

    static List<String> read(ZipFile zip, ZipEntry part, CautiousXml.Budget budget)
            throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        long chars = 0;
        try (CautiousXml xml = CautiousXml.of(zip, part, budget)) {
            for (XMLStreamReader events = xml.events(); events.hasNext(); ) {
                if (events.next() == XMLStreamConstants.START_ELEMENT
                        && events.getLocalName().equals("si")) {
                    String text = text(events, "si");
                    chars += text.length() + EACH;
                    strings.add(text);
                    if (chars > FileLimits.TEXT_CHARS) {
                        throw FileRefused.tooMuchText();
                    }
                }
            }
        }
        return strings;
    }

    /** All runs of a text until its element ends, without the reading aids of East Asian scripts. */
    static String text(XMLStreamReader events, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int aside = 0;
        while (true) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    aside += events.getLocalName().equals("rPh") ? 1 : 0;
                    inText = events.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (events.getLocalName().equals(until)) {
                        return unescape(text.toString());
                    }
                    aside -= events.getLocalName().equals("rPh") ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (inText && aside == 0) {
                        text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
                    }
                    if (text.length() > FileLimits.CELL_CHARS) {
                        throw FileRefused.tooMuchText();
                    }
                }
                default -> {
                    // nothing else belongs here
                }
            }
        }
    }

    /** Excel writes what XML cannot hold as {@code _x000D_}. */
    private static String unescape(String text) {
        return text.contains("_x000D_") ? text.replace("_x000D_", "") : text;
    }
}
