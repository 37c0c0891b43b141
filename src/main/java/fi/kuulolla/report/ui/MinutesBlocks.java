package fi.kuulolla.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.report.Block;
import fi.kuulolla.shell.Icon;
import java.util.List;

/** Minutes on a screen. Headings are one level below those on paper: the page around has its own. */
final class MinutesBlocks extends Div {

    MinutesBlocks(List<Block> blocks) {
        addClassName("minutes");
        blocks.forEach(block -> add(shown(block)));
    }

    private static Component shown(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 2 ? new H3(heading.text()) : new H4(heading.text());
            case Block.Text text -> paragraph(text.text(), "pre-line");
            case Block.Meta meta -> paragraph(meta.text(), "k-meta");
            case Block.Warning warning -> warning(warning.text());
            case Block.Bullets bullets -> bullets(bullets.lines());
            case Block.Grid grid -> new Table(grid);
            case Block.Papers papers -> papers(papers.papers());
        };
    }

    static Component warning(String text) {
        Paragraph warning = new Paragraph(new Icon("warn"), new Span(text));
        warning.addClassName("k-warn");
        return warning;
    }

    private static Component paragraph(String text, String look) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(look);
        return paragraph;
    }

    private static Component bullets(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Component papers(List<Block.Paper> papers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("papers");
        for (Block.Paper paper : papers) {
            ListItem item = new ListItem();
            Element note =
                    new Element("k-note").setAttribute("text", paper.text()).setAttribute("as", paper.shownAs());
            item.getElement().appendChild(note);
            if (!paper.tags().isEmpty()) {
                item.add(paragraph(paper.tags(), "k-meta"));
            }
            list.add(item);
        }
        return list;
    }

    /** A real table: read cell by cell with a screen reader, and copied as one. */
    @Tag("div")
    private static final class Table extends Component {
        Table(Block.Grid grid) {
            getElement().setAttribute("class", "table-scroll");
            Element table = new Element("table");
            table.appendChild(
                    new Element("caption").setAttribute("class", "k-sr").setText(grid.caption()));
            Element head = new Element("tr");
            for (int i = 0; i < grid.headers().size(); i++) {
                head.appendChild(
                        cell("th", grid.headers().get(i), grid.numbers().get(i)).setAttribute("scope", "col"));
            }
            Element body = new Element("tbody");
            for (List<String> values : grid.rows()) {
                Element row = new Element("tr");
                for (int i = 0; i < values.size(); i++) {
                    Element cell = cell(
                            i == 0 ? "th" : "td", values.get(i), grid.numbers().get(i));
                    // On a narrow screen each row stands alone and names its values.
                    cell.setAttribute("data-label", grid.headers().get(i));
                    row.appendChild(i == 0 ? cell.setAttribute("scope", "row") : cell);
                }
                body.appendChild(row);
            }
            getElement().appendChild(table.appendChild(new Element("thead").appendChild(head), body));
        }

        private static Element cell(String tag, String text, boolean number) {
            Element cell = new Element(tag).setText(text);
            return number ? cell.setAttribute("class", "n") : cell;
        }
    }
}
