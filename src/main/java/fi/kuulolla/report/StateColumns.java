package fi.kuulolla.report;

import java.util.List;

/**
 * Columns whose cells begin with the sign of a state and are coloured by it, so that the colour follows when somebody sorts or
 * corrects them.
 *
 * @param first column of the sheet's first table
 * @param last column of the sheet's first table
 * @param legendTitle what stands before the legend
 * @param legend a cell for each state, sign and word
 */
record StateColumns(int first, int last, String legendTitle, List<String> legend) {
    StateColumns {
        legend = List.copyOf(legend);
    }
}
