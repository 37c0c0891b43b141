package fi.kuulolla.report;

import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.participation.Totals;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what, when, by whom, of what and how it was counted, before any number. */
final class ProgrammeCover {
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");

    private ProgrammeCover() {}

    static Cover of(ProgrammePicture picture, ProgrammeWords words) {
        return new Cover(
                words.words().get("cover.sheet"),
                words.get("cover.title", picture.programme()),
                words.get("publicity." + picture.publicity().code()),
                picture.totals().models() == 0 ? words.get("empty.models") : "",
                facts(picture, words),
                words.words().get("cover.rules"),
                List.of(
                        words.get("rule.counts"),
                        words.get("rule.states"),
                        words.get("rule.cell"),
                        words.get("rule.classes"),
                        words.get(
                                picture.filter().columns() == PhaseColumns.FIVE
                                        ? "rule.phases.five"
                                        : "rule.phases.four"),
                        words.get("rule.small", picture.threshold()),
                        words.get("rule.models"),
                        words.get("rule.names")));
    }

    private static List<Cover.Fact> facts(ProgrammePicture picture, ProgrammeWords words) {
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(fact(words, "organisation", Cell.of(picture.organisation().name())));
        facts.add(fact(words, "programme", Cell.of(picture.programme())));
        facts.add(fact(words, "made", Cell.of(LocalDateTime.ofInstant(picture.at(), HERE))));
        facts.add(fact(words, "by", Cell.of(picture.madeBy())));
        facts.add(fact(words, "as-of", asOf(picture.filter(), words)));
        filters(picture.filter(), words, facts);
        Totals totals = picture.totals();
        facts.add(fact(words, "projects", Cell.of(totals.projects().size())));
        facts.add(fact(words, "models", Cell.of(totals.models())));
        facts.add(fact(words, "described", Cell.of(totals.described())));
        facts.add(fact(words, "only-no", Cell.of(totals.onlyNo())));
        facts.add(fact(words, "not-described", Cell.of(totals.notDescribed())));
        facts.add(fact(words, "not-assessed", Cell.of(totals.notAssessed())));
        facts.add(fact(words, "all-phases", allPhases(totals, words)));
        facts.add(fact(words, "workshops", Cell.of(picture.workshops().size())));
        facts.add(fact(
                words,
                "promises",
                Cell.of(picture.workshops().stream()
                        .mapToInt(it -> it.promises().size())
                        .sum())));
        facts.add(fact(
                words,
                "promises-open",
                Cell.of(picture.workshops().stream()
                        .flatMap(it -> it.promises().stream())
                        .filter(it -> it.open())
                        .count())));
        return facts;
    }

    private static Cell asOf(ParticipationFilter filter, ProgrammeWords words) {
        return filter.asOf() == null
                ? Cell.of(words.get("cover.as-of.now"))
                : Cell.of(FilterParameters.dayOf(filter.asOf()));
    }

    private static Cell allPhases(Totals totals, ProgrammeWords words) {
        String named = totals.projects().stream()
                .filter(Totals.OfProject::allPhases)
                .map(Totals.OfProject::name)
                .collect(Collectors.joining(", "));
        return Cell.of(named.isEmpty() ? words.get("cover.all-phases.none") : named);
    }

    private static void filters(ParticipationFilter filter, ProgrammeWords words, List<Cover.Fact> facts) {
        int before = facts.size();
        add(facts, words, "filter.project", filter.project());
        add(facts, words, "filter.area", filter.area());
        add(facts, words, "filter.role", words.roles(filter.roles()));
        add(facts, words, "filter.means", words.means(filter.means()));
        add(
                facts,
                words,
                "filter.status",
                filter.states().stream().map(words::state).collect(Collectors.joining(", ")));
        if (filter.influence() != null) {
            facts.add(fact(words, "filter.influence", words.level(filter.influence())));
        }
        add(facts, words, "filter.search", filter.search());
        if (facts.size() == before) {
            facts.add(fact(words, "filter", Cell.of(words.get("cover.filter.none"))));
        }
    }

    private static void add(List<Cover.Fact> facts, ProgrammeWords words, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(fact(words, key, Cell.of(value)));
        }
    }

    private static Cover.Fact fact(ProgrammeWords words, String key, Cell value) {
        return new Cover.Fact(words.get("cover." + key), value);
    }
}
