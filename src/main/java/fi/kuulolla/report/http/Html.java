package fi.kuulolla.report.http;

import java.util.List;

/** Builds a plain page; everything people wrote is escaped here and nowhere else. */
final class Html {
    private final StringBuilder out = new StringBuilder(8_000);

    Html raw(String html) {
        out.append(html);
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** An element with a text; {@code tag} may carry attributes of our own making. */
    Html element(String tag, String text) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        return raw("<" + tag + ">").text(text).raw("</" + name + ">");
    }

    Html table(String caption, List<String> headers, List<List<String>> rows, List<Boolean> numbers) {
        raw("<table>").element("caption class=\"k-sr\"", caption).raw("<thead><tr>");
        for (int i = 0; i < headers.size(); i++) {
            element("th scope=\"col\"" + number(numbers, i), headers.get(i));
        }
        raw("</tr></thead><tbody>");
        for (List<String> row : rows) {
            raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element(i == 0 ? "th scope=\"row\"" : "td" + number(numbers, i), row.get(i));
            }
            raw("</tr>");
        }
        return raw("</tbody></table>");
    }

    private static String number(List<Boolean> numbers, int column) {
        return numbers.get(column) ? " class=\"n\"" : "";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
