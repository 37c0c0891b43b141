package fi.kuulolla.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** The tables of a database as its catalogue knows them, so that a backup forgets none that is added later. */
final class Tables {
    static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** The same text for the same value on every server. */
    void speakPlainly() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            statement.execute("set datestyle = 'ISO, YMD'");
            statement.execute("set intervalstyle = 'postgres'");
            statement.execute("set bytea_output = 'hex'");
            statement.execute("set extra_float_digits = 1");
            statement.execute("set search_path = public");
            statement.execute("set lock_timeout = '10s'");
        }
    }

    /** What Flyway has done; empty where it has never been. */
    List<String> migrations() throws SQLException {
        return strings("select to_regclass('public." + HISTORY + "')::text").contains(HISTORY)
                ? strings("select version from " + HISTORY
                        + " where success and version is not null order by string_to_array(version, '.')::int[]")
                : List.of();
    }

    /** All tables but Flyway's own, each after those it refers to. */
    List<String> inOrder() throws SQLException {
        List<String> all = strings("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '" + HISTORY
                + "' order by c.relname collate \"C\"");
        Map<String, Set<String>> needs = needs();
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < all.size()) {
            List<String> next = all.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> ordered.containsAll(needs.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new DatabaseNotUsable(
                        "Tables refer to each other in a circle; they cannot be restored in order.");
            }
            ordered.addAll(next);
        }
        return ordered;
    }

    /** Of references that are checked at once; those to the same table and those checked at the end are no hindrance. */
    private Map<String, Set<String>> needs() throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select child.relname, parent.relname
                        from pg_constraint k
                        join pg_class child on child.oid = k.conrelid
                        join pg_class parent on parent.oid = k.confrelid
                        join pg_namespace n on n.oid = child.relnamespace
                        where k.contype = 'f' and not k.condeferrable and k.conrelid <> k.confrelid
                            and n.nspname = 'public'""")) {
            while (rows.next()) {
                needs.computeIfAbsent(rows.getString(1), table -> new HashSet<>())
                        .add(rows.getString(2));
            }
        }
        return needs;
    }

    /** Without those the database computes. */
    List<String> columns(String table) throws SQLException {
        return strings("select attname from pg_attribute where attrelid = '" + quoted(table)
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    /** Tables with triggers of Kuulolla's own. */
    List<String> withTriggers() throws SQLException {
        return strings("select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where not t.tgisinternal and n.nspname = 'public' order by 1");
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> next = new LinkedHashMap<>();
        for (String sequence :
                strings("select sequencename from pg_sequences where schemaname = 'public' order by 1")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select case when is_called then last_value + 1 else last_value end from "
                                    + quoted(sequence))) {
                row.next();
                next.put(sequence, row.getLong(1));
            }
        }
        return next;
    }

    /** Writes the rows as text, in the order of their texts; gives how many. */
    long write(String table, List<String> columns, OutputStream out) throws SQLException, IOException {
        String rows = "copy (select " + list(columns) + " from " + quoted(table)
                + " as t order by t::text collate \"C\")" + " to stdout";
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(rows, out);
    }

    boolean hasRows() throws SQLException {
        for (String table : inOrder()) {
            if (!strings("select 1 from " + quoted(table) + " limit 1").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static String list(List<String> names) {
        return String.join(", ", names.stream().map(Tables::quoted).toList());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return found;
    }
}
