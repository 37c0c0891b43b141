package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a reader finds things in it: by the name of a table and its headers. */
final class ReadBook implements AutoCloseable {
    final XSSFWorkbook book;

    ReadBook(byte[] file) throws IOException {
        book = new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** Rows of a table, each by header; a table that is not there has none. */
    List<Map<String, Object>> rows(String table) {
        XSSFTable found = book.getTable(table);
        if (found == null) {
            return List.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = found.getStartRowIndex() + 1; row <= found.getEndRowIndex(); row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int column = found.getStartColIndex(); column <= found.getEndColIndex(); column++) {
                Cell header =
                        found.getXSSFSheet().getRow(found.getStartRowIndex()).getCell(column);
                values.put(
                        header.getStringCellValue(),
                        value(found.getXSSFSheet().getRow(row).getCell(column)));
            }
            rows.add(values);
        }
        return rows;
    }

    List<Object> column(String table, String header) {
        List<Map<String, Object>> rows = rows(table);
        rows.forEach(row -> assertThat(row).containsKey(header));
        return rows.stream().map(row -> row.get(header)).toList();
    }

    Map<String, Object> cover() {
        Map<String, Object> cover = new HashMap<>();
        for (Row row : book.getSheetAt(0)) {
            if (row.getCell(1) != null && row.getCell(0) != null) {
                cover.put(row.getCell(0).getStringCellValue(), value(row.getCell(1)));
            }
        }
        return cover;
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        })));
        return words;
    }

    /** Words, a number, a moment; null for nothing. */
    static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue()
                    : (Object) cell.getNumericCellValue();
        }
        return cell.getStringCellValue();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
