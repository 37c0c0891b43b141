package fi.kuulolla.journey;

import fi.kuulolla.shared.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Realistic notes of {@code contributions.csv}, handed out by role, each once. */
final class Notebook {
    private final Map<Role, Deque<String>> notes = new EnumMap<>(Role.class);

    Notebook() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Notebook.class.getResourceAsStream("/contributions.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split(";", 3);
        String text = cells[2].startsWith("\"")
                ? cells[2].substring(1, cells[2].length() - 1).replace("\"\"", "\"")
                : cells[2];
        Role.ofCode(cells[0])
                .ifPresent(role ->
                        notes.computeIfAbsent(role, any -> new ArrayDeque<>()).add(text));
    }

    /** Close persons have no notes of their own in the file and write what clients wrote. */
    String next(Role role) {
        Role written = notes.containsKey(role) ? role : Role.CLIENT;
        return notes.get(written).removeFirst();
    }
}
