package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Looks into the package of a workbook for what makes a spreadsheet program offer to repair it: parts without a type, relations that
 * lead nowhere, ids twice, styles that are not there, elements out of their order.
 */
final class SoundFile {
    /** Children of a worksheet in the order that the standard demands (ECMA-376 part 1, CT_Worksheet). */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetProtection",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "drawing",
            "legacyDrawing",
            "tableParts",
            "extLst");

    private final Map<String, Document> parts = new LinkedHashMap<>();

    private SoundFile(byte[] file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(names.add(entry.getName()))
                        .as("twice " + entry.getName())
                        .isTrue();
                parts.put(entry.getName(), parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
    }

    static void check(byte[] file) throws IOException {
        SoundFile sound = new SoundFile(file);
        sound.everyPartHasAType();
        sound.everyRelationLeadsSomewhere();
        sound.everyIdIsThereOnce();
        sound.everyStyleIsThere();
        sound.everySheetIsInOrder();
    }

    private static Document parse(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void everyPartHasAType() {
        Document types = part("[Content_Types].xml");
        Set<String> endings = new HashSet<>();
        elements(types, "Default").forEach(it -> endings.add(it.getAttribute("Extension")));
        Set<String> named = new HashSet<>();
        elements(types, "Override").forEach(it -> {
            String name = it.getAttribute("PartName").substring(1);
            assertThat(named.add(name)).as("type twice " + name).isTrue();
            assertThat(parts).as("type of nothing").containsKey(name);
        });
        parts.keySet().stream()
                .filter(it -> !it.equals("[Content_Types].xml"))
                .forEach(it -> assertThat(named.contains(it) || endings.contains(it.substring(it.lastIndexOf('.') + 1)))
                        .as("no type " + it)
                        .isTrue());
    }

    private void everyRelationLeadsSomewhere() {
        parts.forEach((name, xml) -> {
            if (!name.endsWith(".rels")) {
                return;
            }
            Set<String> ids = new HashSet<>();
            String folder = name.substring(0, name.indexOf("_rels/"));
            elements(xml, "Relationship").forEach(it -> {
                assertThat(ids.add(it.getAttribute("Id"))).as(name).isTrue();
                assertThat(it.getAttribute("TargetMode"))
                        .as("leads out of " + name)
                        .isNotEqualTo("External");
                String target = it.getAttribute("Target");
                String path = target.startsWith("/")
                        ? target.substring(1)
                        : java.nio.file.Path.of(folder)
                                .resolve(target)
                                .normalize()
                                .toString();
                assertThat(parts).as(name).containsKey(path);
            });
            // What a part points to has to be among its relations.
            String part = name.replace("_rels/", "").replaceAll("\\.rels$", "");
            if (parts.containsKey(part)) {
                everything(part(part)).forEach(it -> {
                    for (int i = 0; i < it.getAttributes().getLength(); i++) {
                        Node attribute = it.getAttributes().item(i);
                        if (String.valueOf(attribute.getNamespaceURI()).endsWith("/relationships")) {
                            assertThat(ids).as(part).contains(attribute.getNodeValue());
                        }
                    }
                });
            }
        });
    }

    private void everyIdIsThereOnce() {
        Set<String> tableIds = new HashSet<>();
        Set<String> tableNames = new HashSet<>();
        parts.forEach((name, xml) -> {
            Element root = xml.getDocumentElement();
            if (name.startsWith("xl/tables/")) {
                assertThat(tableIds.add(root.getAttribute("id"))).as(name).isTrue();
                assertThat(tableNames.add(root.getAttribute("displayName").toLowerCase(java.util.Locale.ROOT)))
                        .as(name)
                        .isTrue();
                assertThat(root.getAttribute("displayName")).matches("[A-Za-z_][A-Za-z0-9_.]*");
                assertThat(elements(xml, "autoFilter").getFirst().getAttribute("ref"))
                        .as(name)
                        .isEqualTo(root.getAttribute("ref"));
                List<Element> columns = elements(xml, "tableColumn");
                assertThat(elements(xml, "tableColumns").getFirst().getAttribute("count"))
                        .isEqualTo(String.valueOf(columns.size()));
                assertThat(columns.stream().map(it -> it.getAttribute("id"))).doesNotHaveDuplicates();
                assertThat(columns.stream().map(it -> it.getAttribute("name").toLowerCase(java.util.Locale.ROOT)))
                        .as(name)
                        .doesNotHaveDuplicates();
            }
        });
        List<Element> sheets = elements(part("xl/workbook.xml"), "sheet");
        assertThat(sheets.stream().map(it -> it.getAttribute("name").toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.length() <= 31 && !it.matches(".*[\\[\\]*?/\\\\:].*"));
        assertThat(sheets.stream().map(it -> it.getAttribute("sheetId"))).doesNotHaveDuplicates();
    }

    private void everyStyleIsThere() {
        Document styles = part("xl/styles.xml");
        int formats = elements(elements(styles, "cellXfs").getFirst(), "xf").size();
        int differences = elements(styles, "dxf").size();
        elements(styles, "dxfs")
                .forEach(it -> assertThat(it.getAttribute("count")).isEqualTo("" + differences));
        everything(styles).stream()
                .filter(it -> it.hasAttribute("rgb"))
                .forEach(it -> assertThat(it.getAttribute("rgb")).matches("[0-9A-F]{8}"));
        sheets().forEach((name, xml) -> {
            Set<String> priorities = new HashSet<>();
            elements(xml, "c").stream()
                    .filter(it -> it.hasAttribute("s"))
                    .forEach(it -> assertThat(Integer.parseInt(it.getAttribute("s")))
                            .as(name)
                            .isLessThan(formats));
            elements(xml, "cfRule").forEach(it -> {
                assertThat(Integer.parseInt(it.getAttribute("dxfId"))).as(name).isLessThan(differences);
                assertThat(priorities.add(it.getAttribute("priority")))
                        .as(name + " priority")
                        .isTrue();
            });
        });
    }

    private void everySheetIsInOrder() {
        assertThat(sheets()).isNotEmpty();
        sheets().forEach((name, xml) -> {
            List<Integer> places = new ArrayList<>();
            NodeList children = xml.getDocumentElement().getChildNodes();
            IntStream.range(0, children.getLength())
                    .mapToObj(children::item)
                    .filter(Element.class::isInstance)
                    .forEach(it -> places.add(ORDER.indexOf(it.getLocalName())));
            assertThat(places).as(name).doesNotContain(-1).isSorted();
            List<Integer> rows = elements(xml, "row").stream()
                    .map(it -> Integer.valueOf(it.getAttribute("r")))
                    .toList();
            assertThat(rows).as(name).isSorted().doesNotHaveDuplicates();
            elements(xml, "tableParts")
                    .forEach(it -> assertThat(it.getAttribute("count"))
                            .isIn("", "" + elements(xml, "tablePart").size()));
        });
    }

    private Map<String, Document> sheets() {
        Map<String, Document> sheets = new LinkedHashMap<>();
        parts.forEach((name, xml) -> {
            if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                sheets.put(name, xml);
            }
        });
        return sheets;
    }

    private Document part(String name) {
        return java.util.Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Element> everything(Document xml) {
        return list(xml.getElementsByTagNameNS("*", "*"));
    }

    private static List<Element> elements(Document xml, String name) {
        return list(xml.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(Element within, String name) {
        return list(within.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
