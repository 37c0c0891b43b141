package fi.kuulolla.intake;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Csv;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row at a time. What it does not understand it notes as an error of that cell. */
final class CellReader {
    private static final int LINK = 2_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[|;,\n]");
    /** What people may write, and the sentences that our own tables put before it. */
    private static final int BASIS = CleanText.LONG + 1_000;

    private final Vocabularies words;
    private final Labels<String> statuses;
    private final Errors errors;
    private final Map<Target, Column> columns = new HashMap<>();
    private int row;
    private List<String> texts = List.of();

    /** What a row tells of a phase: a record, how far the phase is, or both. */
    record Told(@Nullable RecordContent content, @Nullable PhaseState state) {}

    CellReader(Layout layout, Vocabularies words, Labels<String> statuses, Errors errors) {
        this.words = words;
        this.statuses = statuses;
        this.errors = errors;
        for (Column column : layout.columns()) {
            if (column.target() != null) {
                columns.putIfAbsent(column.target(), column);
            }
        }
    }

    void at(int number, List<String> cells) {
        row = number;
        texts = cells;
    }

    RowError error(Target target, String code, @Nullable String suggestion, Object... args) {
        Column column = columns.get(target);
        return new RowError(row, column == null ? "" : column.header(), text(target), code, List.of(args), suggestion);
    }

    /** A name on one line. */
    String title(Field field) {
        return BLANKS.matcher(clean(Target.of(field), CleanText.TITLE)).replaceAll(" ");
    }

    /** Where the model stands, a code of the programme's scale; empty when the cell is. */
    Optional<String> modelStatus() {
        return coded(Target.of(Field.MODEL_STATUS), statuses);
    }

    /** The phase a row of the long shape is about; empty when the cell is. */
    Optional<LedgerPhase> phase() {
        return coded(Target.of(Field.PHASE), words.phases);
    }

    /**
     * What the row tells of a phase.
     *
     * @param of null in the long shape; else the phase whose columns are read, where it has none those of the whole row
     */
    Optional<Told> told(@Nullable LedgerPhase of) {
        Target stateOf = new Target(Field.PHASE_STATE, of);
        PhaseState state = coded(stateOf, words.phaseStates).orElse(null);
        Optional<RecordContent> content = content(of);
        return content.isEmpty() && state == null
                ? Optional.empty()
                : Optional.of(new Told(content.orElse(null), state));
    }

    /** Every cell is read before anything is concluded, so that all errors of a row are told at once. */
    private Optional<RecordContent> content(@Nullable LedgerPhase of) {
        int errorsBefore = errors.count();
        Target statusOf = new Target(Field.PARTICIPATION, of);
        Target levelOf = new Target(Field.INFLUENCE, of);
        Set<Means> means = several(new Target(Field.MEANS, of), words.means);
        Integer level = coded(levelOf, words.influence).orElse(null);
        boolean informedOnly = isInformedOnly(statusOf);
        Status told = informedOnly ? Status.PARTICIPATED : status(statusOf, means);
        level = informedOnly && level == null ? Integer.valueOf(1) : level;
        Set<Role> roles = several(new Target(Field.ROLES, of), words.roles);
        String channel = coded(new Target(Field.CHANNEL, of), words.channels).orElse(null);
        String basis = clean(new Target(Field.BASIS, of), BASIS);
        String link = link(new Target(Field.LINK, of));
        boolean tells = told != null || !means.isEmpty() || !roles.isEmpty() || level != null || !basis.isEmpty();
        if (!tells || errors.count() > errorsBefore) {
            return Optional.empty();
        }
        Status status = told == null ? derived(means, level) : told;
        if (status == null) {
            errors.add(error(statusOf, "participation-missing", null));
            return Optional.empty();
        }
        if (level != null && level > 0 && status != Status.PARTICIPATED) {
            errors.add(error(levelOf, "influence-mismatch", null));
        }
        if (status == Status.PARTICIPATED) {
            means = means.isEmpty() ? shared(of, Field.MEANS, words.means) : means;
            means = means.isEmpty() ? EnumSet.of(Means.UNSPECIFIED) : means;
            roles = roles.isEmpty() ? shared(of, Field.ROLES, words.roles) : roles;
        }
        return Optional.of(new RecordContent(status, level, roles, means, channel, basis, link));
    }

    /** "Saivat tietoa" is a state of cells in our tables: taking part at the level that does not count. */
    private boolean isInformedOnly(Target statusOf) {
        String text = text(statusOf);
        return words.statuses.find(text).isEmpty()
                && text.length() > 1
                && words.influence.find(text).filter(level -> level == 1).isPresent();
    }

    /** The participation of a phase may be told by its means alone. */
    private @Nullable Status status(Target target, Set<Means> means) {
        String text = text(target);
        if (text.isEmpty()
                || target.phase() == null
                || words.statuses.find(text).isPresent()) {
            return coded(target, words.statuses).orElse(null);
        }
        Set<Means> told = new LinkedHashSet<>();
        for (String part : parts(text)) {
            Optional<Means> known = words.means.find(part);
            if (known.isEmpty()) {
                return coded(target, words.statuses).orElse(null);
            }
            told.add(known.get());
        }
        means.addAll(told);
        return Status.PARTICIPATED;
    }

    private static @Nullable Status derived(Set<Means> means, @Nullable Integer level) {
        if (level != null && level == 0) {
            return Status.DID_NOT_PARTICIPATE;
        }
        return means.isEmpty() && level == null ? null : Status.PARTICIPATED;
    }

    /** In the wide shape a column without a phase is said of every phase. */
    private <T> Set<T> shared(@Nullable LedgerPhase of, Field field, Labels<T> labels) {
        return of == null || columns.containsKey(new Target(field, of)) ? Set.of() : several(Target.of(field), labels);
    }

    private <T> Optional<T> coded(Target target, Labels<T> labels) {
        String text = text(target);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> known = labels.find(text);
        if (known.isEmpty()) {
            errors.add(error(target, unknown(target), suggestion(labels, text)));
        }
        return known;
    }

    private <T> Set<T> several(Target target, Labels<T> labels) {
        String text = text(target);
        Set<T> all = new LinkedHashSet<>();
        if (text.isEmpty()) {
            return all;
        }
        Optional<T> whole = labels.find(text);
        if (whole.isPresent()) {
            all.add(whole.get());
            return all;
        }
        for (String part : parts(text)) {
            Optional<T> known = labels.find(part);
            if (known.isPresent()) {
                all.add(known.get());
            } else {
                Column column = columns.get(target);
                errors.add(new RowError(
                        row,
                        column == null ? "" : column.header(),
                        part,
                        unknown(target),
                        List.of(),
                        suggestion(labels, part)));
            }
        }
        return all;
    }

    private static String unknown(Target target) {
        return "unknown-" + target.field().code();
    }

    /** Looked for only as long as errors are kept: a file of nothing else must not keep the server busy. */
    private @Nullable String suggestion(Labels<?> labels, String text) {
        return errors.keepsMore() ? labels.nearest(text) : null;
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable String link(Target target) {
        String link = clean(target, LINK);
        if (link.isEmpty()) {
            return null;
        }
        if (!link.matches("https?://[^\\s/]\\S*")) {
            errors.add(error(target, "link-invalid", null));
        }
        return link;
    }

    private String clean(Target target, int limit) {
        String text = text(target);
        try {
            return text.isEmpty() ? "" : CleanText.optional(text, limit);
        } catch (Refused refused) {
            errors.add(error(target, refused.code(), null, limit));
            return "";
        }
    }

    /** What stands in the cell; a dash alone is nothing. */
    private String text(Target target) {
        Column column = columns.get(target);
        if (column == null || column.index() >= texts.size()) {
            return "";
        }
        String text = Csv.read(texts.get(column.index()).strip());
        return text.equals("-") || text.equals("–") ? "" : text;
    }
}
