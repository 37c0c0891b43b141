package fi.kuulolla.i18n;

import fi.kuulolla.shared.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The labels of codes, from the vocabulary: roles, phases, means, channels, levels of influence and the rest. */
@Component
public class Vocabulary {
    private final Map<String, Map<Lang, String>> labels = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Texts texts;

    Vocabulary(Texts texts) {
        this.texts = texts;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("vocabulary.csv").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        List<String> cells = cells(line);
        String list = cells.get(0);
        String code = cells.get(1);
        labels.put(list + ":" + code, Map.of(Lang.FI, cells.get(5), Lang.SV, cells.get(6), Lang.EN, cells.get(7)));
        codes.computeIfAbsent(list, key -> new ArrayList<>()).add(code);
        if (!cells.get(8).isEmpty()) {
            aliases.put(list + ":" + code, List.of(cells.get(8).split("\\|")));
        }
    }

    /** The label of a code, such as {@code label("phase", "ideation", locale)}; the code itself when it is unknown. */
    public String label(String list, String code, Locale locale) {
        Map<Lang, String> label = labels.get(list + ":" + code);
        return label == null ? code : label.getOrDefault(Lang.of(locale), code);
    }

    /** Other words for a code that people write in files. */
    public List<String> aliases(String list, String code) {
        return aliases.getOrDefault(list + ":" + code, List.of());
    }

    /** The codes of a list, in the vocabulary's order. */
    public List<String> codes(String list) {
        return List.copyOf(codes.getOrDefault(list, List.of()));
    }

    public String role(Role role, Locale locale) {
        return label("role", role.code(), locale);
    }

    /** Whom something is shown as under the rule of small groups: a role, a side, or everybody. */
    public String roleGroup(String shownAs, Locale locale) {
        return Role.ofCode(shownAs)
                .map(role -> role(role, locale))
                .orElseGet(() -> texts.get(locale, "vocabulary.group." + shownAs));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
