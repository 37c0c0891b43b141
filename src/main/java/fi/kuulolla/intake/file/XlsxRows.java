package fi.kuulolla.intake.file;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. Values only: a formula is refused, since what it last gave may not be what it would give here. */
final class XlsxRows {
    private final XMLStreamReader events;
    private final List<String> strings;
    private final RowBuilder row;
    private int number;
    private int column;
    private int spoken;

    XlsxRows(XMLStreamReader events, List<String> strings, RowSink sink) {
        this.events = events;
        this.strings = strings;
        this.row = new RowBuilder(sink);
    }

    void read() throws XMLStreamException {
        boolean more = true;
        while (more && events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (events.getLocalName()) {
                    case "row" -> beginRow();
                    case "c" -> cell();
                    default -> {
                        // widths, merged areas, filters …
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = events.getLocalName();
                more = name.equals("row") ? row.end(number) : !name.equals("sheetData");
            }
        }
    }

    private void beginRow() {
        String told = XlsxFile.attribute(events, "r");
        int begins = told.isEmpty() ? number + 1 : Integer.parseInt(told);
        if (begins <= number) {
            throw FileRefused.damaged();
        }
        number = begins;
        column = -1;
        if (number > FileLimits.LAST_ROW || ++spoken > FileLimits.LAST_ROW) {
            throw FileRefused.tooManyRows();
        }
    }

    private void cell() throws XMLStreamException {
        String address = XlsxFile.attribute(events, "r");
        column = address.isEmpty() ? column + 1 : columnOf(address);
        String type = XlsxFile.attribute(events, "t");
        String value = "";
        while (true) {
            int event = events.next();
            if (event == XMLStreamConstants.END_ELEMENT && events.getLocalName().equals("c")) {
                row.put(column, value);
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (events.getLocalName()) {
                case "f" -> throw FileRefused.formula(address.isEmpty() ? String.valueOf(number) : address);
                case "is" -> value = SharedStrings.text(events, "is");
                case "v" -> value = value(type, events.getElementText());
                default -> {
                    // an extension
                }
            }
        }
    }

    private String value(String type, String raw) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(raw.strip()));
            case "str", "e", "d", "inlineStr" -> raw;
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            default -> number(raw.strip());
        };
    }

    /** 4 and not 4.0, as the cell shows it. */
    private static String number(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        if (raw.length() > 30) {
            throw FileRefused.damaged();
        }
        BigDecimal number = new BigDecimal(raw);
        return Math.abs(number.scale()) > 30
                ? raw
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** 0 of A1, 27 of AB5. */
    private static int columnOf(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && Character.isLetter(address.charAt(i))) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            i++;
        }
        if (column == 0 || i > 3) {
            throw FileRefused.damaged();
        }
        return column - 1;
    }
}
