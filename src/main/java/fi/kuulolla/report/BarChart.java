package fi.kuulolla.report;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart under a table: bars lying down, so that long names of themes can be read. */
final class BarChart {
    private static final double NAMES = 9;

    private BarChart() {}

    static void draw(XSSFSheet sheet, Chart chart, Table table, int headerRow) {
        int firstRow = headerRow + 1;
        int lastRow = headerRow + table.rows().size();
        int height = Math.max(12, 6 + 2 * table.rows().size());
        XSSFClientAnchor anchor = sheet.createDrawingPatriarch()
                .createAnchor(0, 0, 0, 0, 0, lastRow + 2, table.columns().size(), lastRow + 2 + height);
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);

        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        // The first theme of the table is the topmost bar.
        names.setOrientation(AxisOrientation.MAX_MIN);
        // Long names of means fit beside their bars whole; larger, programs cut them inside a word.
        names.getOrAddTextProperties().setFontSize(NAMES);
        XDDFValueAxis dots = drawn.createValueAxis(AxisPosition.BOTTOM);
        // With the names turned upside down the far end is the bottom, where people look for the numbers.
        dots.setCrosses(AxisCrosses.MAX);
        dots.setMinimum(0);
        dots.setMajorUnit(step(table, chart));
        dots.setNumberFormat("0");

        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, dots);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 0, 0));
        for (int column = chart.first(); column <= chart.last(); column++) {
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(firstRow, lastRow, column, column));
            var series = data.addSeries(categories, values);
            series.setTitle(
                    table.columns().get(column).header(),
                    new org.apache.poi.ss.util.CellReference(sheet.getSheetName(), headerRow, column, true, true));
            series.setShapeProperties(filled(chart.palette().colour(column - chart.first())));
        }
        drawn.plot(data);
        overlap(drawn);
    }

    /** Stacked bars must lie on each other. The small schema set of the library knows the element but not the type of its value. */
    private static void overlap(XSSFChart drawn) {
        var bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        var overlap = bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap();
        try (var cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static double step(Table table, Chart chart) {
        long longest = 0;
        for (var row : table.rows()) {
            long sum = 0;
            for (int column = chart.first(); column <= chart.last(); column++) {
                sum += row.get(column) instanceof Cell.Count count ? count.number() : 0;
            }
            longest = Math.max(longest, sum);
        }
        long step = 1;
        for (long nice : new long[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
            step = nice;
            if (longest / nice <= 10) {
                break;
            }
        }
        return step;
    }

    private static XDDFShapeProperties filled(byte[] rgb) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
        return properties;
    }
}
