package fi.kuulolla.report;

import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.AnswerView;
import fi.kuulolla.followup.Missing;
import fi.kuulolla.followup.PromiseTheme;
import fi.kuulolla.followup.PromiseView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions and promises, each with what it still lacks and everything told back. */
final class PromiseRows {
    private PromiseRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        List<Column> columns = List.of(
                column(words, "what", 28),
                column(words, "themes", 20),
                column(words, "state", 12),
                column(words, "owner", 14),
                column(words, "unit", 16),
                column(words, "due", 12),
                column(words, "after", 16),
                column(words, "taken", 14),
                column(words, "missing", 14),
                column(words, "answers", 38),
                column(words, "closed", 12));
        List<List<Cell>> rows = new ArrayList<>();
        held.promises().forEach(promise -> rows.add(row(words, promise)));
        return Sheet.of(
                words.get("promises.sheet"),
                List.of(words.get("promises.note")),
                new Table("Promises", columns, rows),
                words.get("promises.empty"));
    }

    private static List<Cell> row(Words words, PromiseView promise) {
        PromiseView.Owner owner = promise.owner();
        return List.of(
                Cell.of(promise.what()),
                Cell.of(promise.themes().stream().map(PromiseTheme::name).collect(Collectors.joining("\n"))),
                Cell.of(words.label("promise_state", promise.state().code())),
                Cell.of(owner == null ? null : owner.name()),
                Cell.of(owner == null ? null : owner.unit()),
                Cell.of(promise.due()),
                Cell.of(owner == null ? null : owner.after()),
                Cell.of(taken(words, owner)),
                Cell.of(missing(words, promise)),
                Cell.of(answers(words, promise)),
                Cell.of(promise.closedOn()));
    }

    private static @Nullable String taken(Words words, PromiseView.@Nullable Owner owner) {
        if (owner == null) {
            return null;
        }
        return owner.aloud() && owner.writtenDownBy() != null
                ? words.get("promises.aloud", owner.writtenDownBy())
                : words.get("promises.self");
    }

    static String missing(Words words, PromiseView promise) {
        return promise.missing().stream()
                .map(Missing::code)
                .map(code -> words.get("promises.missing." + code))
                .collect(Collectors.joining("\n"));
    }

    private static String answers(Words words, PromiseView promise) {
        return promise.answers().stream()
                .map(answer -> words.get(
                        "promises.answer",
                        kind(words, promise, answer),
                        answer.text(),
                        answer.signed(),
                        day(words, answer)))
                .collect(Collectors.joining("\n"));
    }

    static String kind(Words words, PromiseView promise, AnswerView answer) {
        String kind = words.texts()
                .get(words.locale(), "followup.answer." + answer.kind().code());
        return answer.kind() == AnswerKind.NOT_OURS && promise.movedTo() != null
                ? kind + " (" + promise.movedTo() + ")"
                : kind;
    }

    private static String day(Words words, AnswerView answer) {
        return words.day(answer.on());
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("promises." + code), words.get("promises." + code + ".meaning"), width);
    }
}
