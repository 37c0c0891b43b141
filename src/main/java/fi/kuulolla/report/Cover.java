package fi.kuulolla.report;

import java.util.List;

/**
 * The first sheet: what this is, how it was counted, who may see it.
 *
 * @param mark publicity mark, shown above all else
 * @param warning said before any result, empty when there is nothing to warn of
 */
record Cover(
        String tab,
        String title,
        String mark,
        String warning,
        List<Fact> facts,
        String rulesTitle,
        List<String> rules) {
    /** A line of the cover: name and value. */
    record Fact(String name, Cell value) {}

    Cover {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }
}
