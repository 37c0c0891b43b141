package fi.kuulolla.participation;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The ledger as tables that can be read in again: headers and values are codes, or labels of a language. Roles are named, people
 * are not counted.
 */
@Service
public class LedgerTables {
    private static final int AT_ONCE = 1000;
    private static final List<String> OF_BASES = List.of(
            "model",
            "project",
            "area",
            "phase",
            "participation",
            "influence",
            "means",
            "roles",
            "channel",
            "basis",
            "url",
            "coder",
            "date",
            "source",
            "phase_state");

    private final Bases bases;
    private final Matrix matrix;
    private final Basis basis;
    private final StatusScales scales;
    private final Texts texts;
    private final Vocabulary vocabulary;

    LedgerTables(Bases bases, Matrix matrix, Basis basis, StatusScales scales, Texts texts, Vocabulary vocabulary) {
        this.bases = bases;
        this.matrix = matrix;
        this.basis = basis;
        this.scales = scales;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** A line for each record; those of a model without records say that it was not assessed. */
    public void bases(Actor.Staff staff, UUID programme, ParticipationFilter filter, Optional<Lang> in, Writer out)
            throws IOException {
        Words words = new Words(in);
        Csv csv = new Csv(out);
        csv.line(OF_BASES.stream().map(words::header).toList());
        Locale prose = in.map(Lang::locale).orElse(staff.locale());
        bases.each(staff, programme, filter, record -> {
            try {
                csv.line(cells(record, words, prose));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Object> cells(RecordLine record, Words words, Locale prose) {
        List<Object> cells = new ArrayList<>();
        cells.add(record.modelName());
        cells.add(record.projectName());
        cells.add(record.area());
        cells.add(words.label("phase", record.phase().code()));
        cells.add(words.label("participation", record.status().code()));
        cells.add(record.influence() == null ? "" : record.influence());
        cells.add(words.labels("means", record.means().stream().map(Means::code).toList()));
        cells.add(words.labels(
                "role", record.roles().stream().map(it -> it.code()).toList()));
        cells.add(record.channel() == null ? "" : words.label("channel", record.channel()));
        cells.add(basis.of(record, prose));
        cells.add(record.link() == null ? "" : record.link());
        cells.add(record.coder());
        cells.add(record.recordedAt() == null ? "" : FilterParameters.dayOf(record.recordedAt()));
        cells.add(record.source() == null ? "" : record.source().code());
        PhaseState state = record.phaseState();
        cells.add(state == null ? "" : words.label("phase_state", state.code()));
        return cells;
    }

    /** A line for each model, with its state in each phase. */
    public void models(Actor.Staff staff, UUID programme, ParticipationFilter filter, Optional<Lang> in, Writer out)
            throws IOException {
        Words words = new Words(in);
        Csv csv = new Csv(out);
        List<String> headers = new ArrayList<>();
        List.of("model", "project", "area", "class").forEach(it -> headers.add(words.header(it)));
        filter.columns().phases().forEach(phase -> headers.add(words.label("phase", phase.code())));
        headers.add(words.header("modelStatus"));
        csv.line(headers);
        List<ModelStatus> scale = scales.of(staff, programme);
        for (int offset = 0; ; offset += AT_ONCE) {
            List<ModelRow> lines = matrix.lines(staff, programme, filter, Matrix.Order.byName(), offset, AT_ONCE);
            for (ModelRow line : lines) {
                csv.line(cells(line, scale, words));
            }
            if (lines.size() < AT_ONCE) {
                return;
            }
        }
    }

    private static List<String> cells(ModelRow line, List<ModelStatus> scale, Words words) {
        List<String> cells = new ArrayList<>(
                List.of(line.name(), line.projectName(), line.area(), words.modelClass(line.modelClass())));
        line.cells().forEach(cell -> cells.add(words.state(cell.state())));
        cells.add(words.step(scale, line.status()));
        return cells;
    }

    /** Codes as they are, or what a language calls them. */
    private final class Words {
        private final Optional<Lang> in;

        Words(Optional<Lang> in) {
            this.in = in;
        }

        String header(String code) {
            return in.map(lang -> texts.get(lang, "participation.table." + code))
                    .orElse(code);
        }

        String label(String list, String code) {
            return in.map(lang -> vocabulary.label(list, code, lang.locale())).orElse(code);
        }

        String labels(String list, Collection<String> codes) {
            return codes.stream().map(code -> label(list, code)).collect(Collectors.joining("|"));
        }

        String modelClass(String code) {
            return in.map(lang -> texts.get(lang, "participation.class." + code))
                    .orElse(code);
        }

        String step(List<ModelStatus> scale, String code) {
            return scale.stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .map(it -> in.map(lang -> it.label(vocabulary, lang.locale()))
                            .orElse(it.name() == null ? code : it.name()))
                    .orElse("");
        }

        /** Informed only is a state of cells alone; the vocabulary of statuses does not know it. */
        String state(CellState state) {
            return state == CellState.INFORMED_ONLY
                    ? label("influence", "informed")
                    : label("participation", state.code());
        }
    }
}
