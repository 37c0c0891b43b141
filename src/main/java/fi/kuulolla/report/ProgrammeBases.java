package fi.kuulolla.report;

import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.RecordLine;
import fi.kuulolla.programme.PhaseState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A row for each record, in headers and words that an import reads back. */
final class ProgrammeBases {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");

    private ProgrammeBases() {}

    static Sheet of(ProgrammePicture picture, ProgrammeWords words, Basis basis) {
        List<Column> columns = List.of(
                words.column("model", 30),
                words.column("project", 18),
                words.column("area", 14),
                words.column("phase", 16),
                words.column("participation", 18),
                words.column("influence", 20),
                words.column("roles", 22),
                words.column("means", 22),
                words.column("channel", 12),
                words.column("basis", 46),
                words.column("link", 18),
                words.column("source", 13),
                words.column("coder", 14),
                words.column("date", 11),
                words.column("phase_state", 13));
        return Sheet.of(
                words.get("bases.sheet"),
                List.of(words.get("bases.note")),
                new Table("Bases", columns, new LazyRows<>(picture.records(), it -> row(it, words, basis))),
                words.get("bases.empty"));
    }

    private static List<Cell> row(RecordLine record, ProgrammeWords words, Basis basis) {
        String channel = record.channel();
        PhaseState state = record.phaseState();
        return List.of(
                Cell.of(record.modelName()),
                Cell.of(record.projectName()),
                Cell.of(record.area()),
                Cell.of(words.phase(record.phase())),
                Cell.of(words.words().label("participation", record.status().code())),
                words.level(record.influence()),
                Cell.of(words.roles(record.roles())),
                Cell.of(words.means(record.means())),
                Cell.of(channel == null ? null : words.words().label("channel", channel)),
                Cell.of(basis.of(record, words.words().locale())),
                Cell.of(record.link()),
                Cell.of(
                        record.source() == null
                                ? words.get("source.none")
                                : words.get("source." + record.source().code())),
                Cell.of(record.coder()),
                Cell.of(record.recordedAt() == null ? null : LocalDate.ofInstant(record.recordedAt(), HERE)),
                Cell.of(state == null ? null : words.words().label("phase_state", state.code())));
    }
}
