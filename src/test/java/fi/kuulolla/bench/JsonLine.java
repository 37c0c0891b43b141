package fi.kuulolla.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of figures, in the order they were put; and the few reads of JSON that the driver needs. */
public final class JsonLine {
    private final Map<String, String> fields = new LinkedHashMap<>();

    public JsonLine put(String name, String value) {
        fields.put(name, '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        return this;
    }

    public JsonLine put(String name, double value) {
        if (!Double.isNaN(value)) {
            fields.put(
                    name,
                    value == Math.rint(value)
                            ? String.valueOf((long) value)
                            : String.format(Locale.ROOT, "%.2f", value));
        }
        return this;
    }

    public JsonLine put(String name, JsonLine value) {
        fields.put(name, value.toString());
        return this;
    }

    public JsonLine putAll(JsonLine other) {
        fields.putAll(other.fields);
        return this;
    }

    /** For people: figures by name, without what describes the machine. */
    public String summary() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, value) -> {
            if (!name.equals("machine")) {
                lines.append(name.equals("scenario") ? "" : String.format("  %-28s ", name))
                        .append(value.replace("\"", ""))
                        .append('\n');
            }
        });
        return lines.toString();
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("{");
        fields.forEach((name, value) -> line.append(line.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(value));
        return line.append('}').toString();
    }

    public static String text(String json, String field) {
        Matcher matcher = Pattern.compile('"' + field + "\":\"([^\"]*)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + field + " in " + json);
        }
        return matcher.group(1);
    }

    public static long number(String json, String field) {
        Matcher matcher = Pattern.compile('"' + field + "\":(-?\\d+)").matcher(json);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
