package fi.kuulolla.intake.file;

import fi.kuulolla.intake.file.CautiousXml.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A workbook, read as a stream of its sheets' rows. What could do something else than hold values is refused at the door: macros,
 * links to other files, connections, embedded objects.
 */
final class XlsxFile extends TableFile {
    private final ZipFile zip;
    private final Budget budget;
    private final List<Sheet> sheets;
    private final @Nullable ZipEntry stringsPart;
    private @Nullable List<String> strings;

    private record Sheet(String name, ZipEntry part) {}

    private XlsxFile(ZipFile zip, Budget budget, List<Sheet> sheets, @Nullable ZipEntry stringsPart) {
        this.zip = zip;
        this.budget = budget;
        this.sheets = sheets;
        this.stringsPart = stringsPart;
    }

    /** Whether it is a workbook under another name. */
    static boolean looksLikeOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }

    static XlsxFile open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            refuseWhatIsNotValues(zip);
            Budget budget = new Budget();
            String workbook = firstTarget(zip, budget, "_rels/.rels", "/officeDocument", "");
            ZipEntry part = zip.getEntry(workbook);
            if (part == null) {
                throw FileRefused.notATable();
            }
            String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
            String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
            List<Sheet> sheets = sheets(zip, budget, part, targets(zip, budget, relations, "/worksheet", folder));
            if (sheets.isEmpty()) {
                throw FileRefused.empty();
            }
            String strings = firstTarget(zip, budget, relations, "/sharedStrings", folder);
            return new XlsxFile(zip, budget, sheets, strings.isEmpty() ? null : zip.getEntry(strings));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw CautiousXml.refusal(e);
        }
    }

    private static void refuseWhatIsNotValues(ZipFile zip) {
        if (zip.size() > FileLimits.PARTS) {
            throw FileRefused.bomb();
        }
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements()) {
            String name = parts.nextElement().getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("activex")) {
                throw FileRefused.macros();
            }
            if (name.contains("externallinks/")
                    || name.contains("embeddings/")
                    || name.endsWith("xl/connections.xml")
                    || name.contains("querytables/")) {
                throw FileRefused.links();
            }
        }
    }

    private static List<Sheet> sheets(ZipFile zip, Budget budget, ZipEntry workbook, Map<String, String> targets)
            throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        try (CautiousXml xml = CautiousXml.of(zip, workbook, budget)) {
            for (XMLStreamReader events = xml.events(); events.hasNext(); ) {
                if (events.next() != XMLStreamConstants.START_ELEMENT
                        || !events.getLocalName().equals("sheet")) {
                    continue;
                }
                String target = targets.get(attribute(events, "id"));
                ZipEntry part = target == null ? null : zip.getEntry(target);
                if (part != null
                        && attribute(events, "state").isEmpty()
                                | attribute(events, "state").equals("visible")) {
                    sheets.add(new Sheet(attribute(events, "name"), part));
                }
                if (sheets.size() > FileLimits.SHEETS) {
                    throw FileRefused.bomb();
                }
            }
        }
        return sheets;
    }

    private static String firstTarget(ZipFile zip, Budget budget, String relations, String kind, String folder)
            throws IOException, XMLStreamException {
        return targets(zip, budget, relations, kind, folder).values().stream()
                .findFirst()
                .orElse("");
    }

    /** Parts by the id of their relation, of one kind. */
    private static Map<String, String> targets(ZipFile zip, Budget budget, String relations, String kind, String folder)
            throws IOException, XMLStreamException {
        ZipEntry part = zip.getEntry(relations);
        if (part == null) {
            throw FileRefused.notATable();
        }
        Map<String, String> targets = new HashMap<>();
        try (CautiousXml xml = CautiousXml.of(zip, part, budget)) {
            for (XMLStreamReader events = xml.events(); events.hasNext(); ) {
                if (events.next() == XMLStreamConstants.START_ELEMENT
                        && attribute(events, "Type").endsWith(kind)) {
                    String target = attribute(events, "Target");
                    targets.put(
                            attribute(events, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return targets;
    }

    /** An attribute by its name alone: transitional and strict workbooks differ in namespaces only. */
    static String attribute(XMLStreamReader events, String name) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(name)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public String sheetName(int sheet) {
        return sheets.get(sheet).name();
    }

    @Override
    public void read(int sheet, RowSink sink) {
        try (CautiousXml xml = CautiousXml.of(zip, sheets.get(sheet).part(), budget)) {
            new XlsxRows(xml.events(), strings(), sink).read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw CautiousXml.refusal(e);
        }
    }

    private List<String> strings() throws IOException, XMLStreamException {
        if (strings == null) {
            strings = stringsPart == null ? List.of() : SharedStrings.read(zip, stringsPart, budget);
        }
        return strings;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileRefused.damaged();
        }
    }
}
