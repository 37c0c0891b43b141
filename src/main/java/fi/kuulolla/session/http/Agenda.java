package fi.kuulolla.session.http;

import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The agenda with its texts in all languages: a page asks for it once, and again when its revision grows. */
record Agenda(int rev, List<Stage> stages) {

    record Stage(
            UUID id,
            String kind,
            int minutes,
            boolean anonymous,
            int budget,
            int cap,
            Map<String, String> name,
            Map<String, String> prompt) {}

    static Agenda of(WorkshopView workshop) {
        return new Agenda(
                workshop.agendaRev(),
                workshop.stages().stream().map(Agenda::stage).toList());
    }

    private static Stage stage(StageView stage) {
        return new Stage(
                stage.id(),
                stage.kind(),
                stage.minutes(),
                stage.anonymous(),
                stage.voteBudget(),
                stage.voteCap(),
                byCode(stage.name()),
                byCode(stage.prompt()));
    }

    private static Map<String, String> byCode(LangTexts texts) {
        Map<String, String> byCode = new TreeMap<>();
        texts.texts().forEach((lang, text) -> byCode.put(lang.code(), text));
        return byCode;
    }
}
