package fi.kuulolla.report;

import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what, when, how it was counted and who may see it, before anything else. */
final class CoverPage {
    private CoverPage() {}

    static Cover of(HeldWorkshop held, Words words) {
        return new Cover(
                words.get("cover.sheet"),
                words.get("cover.title", held.workshop().title()),
                words.get("cover.mark"),
                held.withoutExperience() ? words.get("without-experience") : "",
                facts(held, words),
                words.get("cover.rules"),
                List.of(
                        words.get("cover.rule.small", held.threshold()),
                        words.get("cover.rule.people"),
                        words.get("cover.rule.sides"),
                        words.get("cover.rule.anonymous"),
                        words.get("cover.rule.votes"),
                        words.get("cover.rule.promises")));
    }

    private static List<Cover.Fact> facts(HeldWorkshop held, Words words) {
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(fact(words, "organisation", Cell.of(held.organisation().name())));
        facts.add(fact(words, "programme", Cell.of(held.model().programmeName())));
        facts.add(fact(words, "project", Cell.of(held.model().projectName())));
        facts.add(fact(words, "model", Cell.of(held.model().name())));
        facts.add(fact(words, "phases", Cell.of(phases(held, words))));
        if (!held.workshop().purpose().isBlank()) {
            facts.add(fact(words, "purpose", Cell.of(held.workshop().purpose())));
        }
        facts.add(fact(words, "held", Cell.of(held.heldOn())));
        facts.add(fact(words, "closed", closed(held, words)));
        facts.add(fact(
                words,
                "channel",
                Cell.of(words.label("channel", held.workshop().channel().code()))));
        people(held, words, facts);
        facts.add(fact(words, "notes", Cell.of(held.notes().size() + held.unseen())));
        facts.add(fact(words, "themes", Cell.of(held.themes().size())));
        held.result()
                .ifPresent(result -> facts.add(fact(
                        words,
                        "dots",
                        Cell.of(result.themes().stream()
                                .mapToInt(it -> it.dots())
                                .sum()))));
        facts.add(fact(words, "promises", Cell.of(held.promises().size())));
        if (!held.promises().isEmpty()) {
            long open = held.promises().stream().filter(PromiseView::open).count();
            facts.add(fact(words, "promises.open", Cell.of(open)));
        }
        if (!held.workshop().contact().isBlank()) {
            facts.add(fact(words, "contact", Cell.of(held.workshop().contact())));
        }
        facts.add(fact(words, "made", Cell.of(held.local(held.readAt()).withNano(0))));
        return facts;
    }

    private static void people(HeldWorkshop held, Words words, List<Cover.Fact> facts) {
        facts.add(fact(words, "people", Cell.of(held.people())));
        int experience = held.people(Side.EXPERIENCE);
        facts.add(fact(
                words,
                "experience",
                experience == 0 && held.people() > 0
                        ? Cell.of(words.get("cover.experience.none"))
                        : Cell.of(experience)));
        facts.add(fact(words, "work", Cell.of(held.people(Side.WORK))));
        if (held.people(Side.PARTNER) > 0) {
            facts.add(fact(words, "partner", Cell.of(held.people(Side.PARTNER))));
        }
    }

    private static Cell closed(HeldWorkshop held, Words words) {
        var closedAt = held.workshop().closedAt();
        return closedAt == null
                ? Cell.of(words.get("cover.closed.not"))
                : Cell.of(held.local(closedAt).withNano(0));
    }

    private static String phases(HeldWorkshop held, Words words) {
        return held.workshop().phases().stream()
                .sorted()
                .map(phase -> words.label("phase", phase.code()))
                .collect(Collectors.joining(", "));
    }

    private static Cover.Fact fact(Words words, String code, Cell value) {
        return new Cover.Fact(words.get("cover." + code), value);
    }
}
