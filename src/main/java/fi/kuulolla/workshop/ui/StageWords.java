package fi.kuulolla.workshop.ui;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.workshop.Methods;
import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the planner tells about a stage. */
final class StageWords {
    private final Words words;
    private final StageKinds kinds;
    private final Methods methods;

    StageWords(Words words, StageKinds kinds, Methods methods) {
        this.words = words;
        this.kinds = kinds;
        this.methods = methods;
    }

    /** One line: how people take part, and the question. */
    String about(StageView stage, WorkshopView workshop) {
        return how(stage) + " · " + words.text(stage.prompt(), workshop);
    }

    private String how(StageView stage) {
        if (stage.kind().equals("vote")) {
            return words.count("workshop.how.vote", stage.voteBudget());
        }
        String how = words.of("workshop.how." + stage.kind());
        return stage.anonymous() && takesNotes(stage) ? words.of("workshop.how.anonymous", how) : how;
    }

    boolean takesNotes(StageView stage) {
        return kinds.of(stage.kind()).takesNotes();
    }

    /** Who sees what, one sentence a line. */
    List<String> visibility(StageView stage) {
        List<String> lines = new ArrayList<>();
        StageKind kind = kinds.of(stage.kind());
        if (kind.takesNotes()) {
            lines.add(words.of(kind.hidesUntilReveal() ? "workshop.sees.hidden" : "workshop.sees.open"));
            lines.add(words.of(stage.anonymous() ? "workshop.sees.anonymous" : "workshop.sees.named"));
        } else if (stage.kind().equals("vote")) {
            lines.add(words.of("workshop.sees.vote"));
        }
        return lines;
    }

    /** In which languages the texts of the stage are written. */
    String languages(StageView stage) {
        List<Lang> missing = Arrays.stream(Lang.values())
                .filter(lang -> !stage.name().texts().containsKey(lang)
                        || !stage.prompt().texts().containsKey(lang))
                .toList();
        if (!missing.isEmpty()) {
            return words.of("workshop.languages.missing", names(missing));
        }
        Set<Lang> asProposed = methods.asProposed(stage.prompt());
        return asProposed.isEmpty() || asProposed.size() == Lang.values().length
                ? words.of("workshop.languages.all")
                : words.of("workshop.languages.untouched", names(asProposed));
    }

    private String names(Collection<Lang> languages) {
        return languages.stream().map(words::language).collect(Collectors.joining(", "));
    }

    String kind(String code) {
        return words.of("workshop.kind." + code);
    }
}
