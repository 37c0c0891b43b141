package fi.kuulolla.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a workbook's table, by the words of its headers. */
final class SheetRows {
    private SheetRows() {}

    static List<Map<String, String>> of(XSSFWorkbook workbook, String sheetName) {
        var sheet = workbook.getSheet(sheetName);
        if (sheet == null || sheet.getTables().isEmpty()) {
            throw new AssertionError("no table on the sheet " + sheetName);
        }
        XSSFTable table = sheet.getTables().getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        Row header = sheet.getRow(table.getStartRowIndex());
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                row.put(text(header.getCell(column)), text(sheet.getRow(at).getCell(column)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Every text of a sheet. */
    static List<String> cells(Sheet sheet) {
        List<String> all = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> all.add(text(cell))));
        return all;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() % 1 == 0
                ? String.valueOf((long) cell.getNumericCellValue())
                : new DataFormatter().formatCellValue(cell);
    }
}
