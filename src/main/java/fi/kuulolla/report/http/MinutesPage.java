package fi.kuulolla.report.http;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.AfterWorkshop;
import fi.kuulolla.report.Block;

/** The minutes as a plain page that prints well. */
final class MinutesPage {
    private MinutesPage() {}

    static String of(AfterWorkshop after, Texts texts, PrintFrame frame) {
        Html html = new Html();
        html.element("p class=\"k-over\"", after.where())
                .element("h1", after.title())
                .element("p class=\"k-meta\"", after.when())
                .element("p class=\"k-meta\"", after.balance());
        if (!after.closed()) {
            html.element("p class=\"warning\"", texts.get(after.locale(), "report.after.open"));
        }
        after.blocks().forEach(block -> write(block, html));
        return frame.page(
                after.locale(), texts.get(after.locale(), "report.minutes.title", after.title()), html.toString());
    }

    private static void write(Block block, Html html) {
        switch (block) {
            case Block.Heading heading -> html.element("h" + heading.level(), heading.text());
            case Block.Text text -> html.element("p class=\"pre-line\"", text.text());
            case Block.Warning warning -> html.element("p class=\"warning\"", warning.text());
            case Block.Meta meta -> html.element("p class=\"k-meta\"", meta.text());
            case Block.Grid grid -> html.table(grid.caption(), grid.headers(), grid.rows(), grid.numbers());
            case Block.Bullets bullets -> {
                html.raw("<ul>");
                bullets.lines().forEach(line -> html.element("li class=\"pre-line\"", line));
                html.raw("</ul>");
            }
            case Block.Papers papers -> {
                html.raw("<ul class=\"papers\">");
                papers.papers().forEach(paper -> {
                    html.raw("<li>").element("p class=\"pre-line\"", paper.text());
                    html.element(
                            "p class=\"k-meta\"",
                            paper.tags().isEmpty() ? paper.label() : paper.label() + " · " + paper.tags());
                    html.raw("</li>");
                });
                html.raw("</ul>");
            }
        }
    }
}
