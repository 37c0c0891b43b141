package fi.kuulolla.report;

import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.CellState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sheets of a programme's workbook, in their order. */
final class ProgrammeSheets {
    /** Lists of codes that the workbook uses. */
    private static final List<String> LISTS =
            List.of("phase", "participation", "role", "means", "channel", "influence", "factor", "promise_state");

    private ProgrammeSheets() {}

    static List<Sheet> of(ProgrammePicture picture, ProgrammeWords words, Basis basis) {
        List<Sheet> sheets = new ArrayList<>(List.of(
                ProgrammeMatrix.matrix(picture, words),
                ProgrammeCounts.phases(picture, words),
                ProgrammeCounts.projects(picture, words),
                ProgrammeCounts.means(picture, words),
                ProgrammeCounts.influence(picture, words),
                ProgrammeCounts.undescribed(picture, words),
                ProgrammeBases.of(picture, words, basis),
                ProgrammeMatrix.cells(picture, words),
                ProgrammeWorkshops.workshops(picture, words),
                ProgrammeWorkshops.attendance(picture, words),
                ProgrammeWorkshops.themes(picture, words),
                ProgrammeWorkshops.ideas(picture, words),
                ProgrammeWorkshops.promises(picture, words),
                ProgrammeMeasures.measures(picture, words),
                ProgrammeMeasures.links(picture, words)));
        sheets.add(dictionary(sheets, picture, words));
        return sheets;
    }

    private static Sheet dictionary(List<Sheet> sheets, ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> codes = new ArrayList<>();
        for (String list : LISTS) {
            for (String code : words.words().vocabulary().codes(list)) {
                codes.add(DictionaryRows.code(
                        words.words(), list, code, words.words().label(list, code)));
            }
        }
        Arrays.stream(CellState.values())
                .forEach(state ->
                        codes.add(DictionaryRows.code(words.words(), "state", state.code(), words.signed(state))));
        for (String code : List.of("described", "only_no", "not_assessed", "not_described")) {
            codes.add(DictionaryRows.code(words.words(), "class", code, words.modelClass(code)));
        }
        for (String code : List.of("workshop", "form", "description", "import")) {
            codes.add(DictionaryRows.code(words.words(), "source", code, words.get("source." + code)));
        }
        picture.statuses()
                .forEach(it -> codes.add(DictionaryRows.code(
                        words.words(), "model_status", it.code(), words.modelStatus(picture.statuses(), it.code()))));
        DictionaryRows.groups(words.words(), codes);
        DictionaryRows.answers(words.words(), codes);
        return DictionaryRows.of(sheets, codes, words.words());
    }
}
