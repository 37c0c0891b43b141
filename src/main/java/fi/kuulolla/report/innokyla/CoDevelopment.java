package fi.kuulolla.report.innokyla;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.report.innokyla.PhaseStory.Silence;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the field on co-development in whole sentences, a phase after the other: who took part, how much they could influence, by
 * which means and when. What nobody described is said to be not described, never to be a "no".
 */
final class CoDevelopment {
    private final Phrases phrases;
    private final Crowd crowd;

    CoDevelopment(Phrases phrases, int threshold) {
        this.phrases = phrases;
        this.crowd = new Crowd(phrases, threshold);
    }

    String of(List<PhaseStory> phases) {
        if (phases.stream()
                .allMatch(it -> it.silence() == Silence.NOT_ASSESSED || it.silence() == Silence.NOT_STARTED)) {
            return phrases.get("nothing");
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Silence silence = phases.get(i).silence();
            if (silence == Silence.NONE) {
                sentences.addAll(told(phases.get(i)));
                continue;
            }
            List<LedgerPhase> together = new ArrayList<>(List.of(phases.get(i).phase()));
            while (i + 1 < phases.size() && phases.get(i + 1).silence() == silence) {
                together.add(phases.get(++i).phase());
            }
            sentences.add(silent(silence, together));
        }
        return String.join(" ", sentences);
    }

    private String silent(Silence silence, List<LedgerPhase> phases) {
        String key = "silent." + silence.name().toLowerCase(Locale.ROOT);
        return phrases.get(key + (phases.size() == 1 ? ".one" : ".other"), phrases.phases(phases));
    }

    private List<String> told(PhaseStory story) {
        String phase = phrases.phases(List.of(story.phase()));
        return switch (story.state()) {
            case PARTICIPATED -> participated(phase, story.happenings());
            case INFORMED_ONLY ->
                List.of(phrases.get("informed", phase, who(story.happenings()), sources(story.happenings())));
            case DID_NOT_PARTICIPATE -> List.of(phrases.get("not", phase, who(story.happenings())));
            case NOT_DESCRIBED, NOT_ASSESSED -> List.of();
        };
    }

    /** A sentence for each level, the highest first, the unknown one last. */
    private List<String> participated(String phase, List<Happening> happenings) {
        Map<Integer, List<Happening>> byLevel = new LinkedHashMap<>();
        happenings.stream()
                .sorted(Comparator.comparing((Happening it) -> -level(it)))
                .forEach(it -> byLevel.computeIfAbsent(level(it), key -> new ArrayList<>())
                        .add(it));
        List<String> sentences = new ArrayList<>();
        byLevel.forEach((level, some) -> {
            String code = level == 0 ? "unknown" : String.valueOf(level);
            String begin = sentences.isEmpty() ? "did." : "also.";
            String clause =
                    phrases.first(List.of(begin + code + "." + company(some), begin + code), who(some), sources(some));
            sentences.add(sentences.isEmpty() ? phrases.get("phase", phase, clause) : clause);
        });
        return sentences;
    }

    private static int level(Happening happening) {
        Integer level = happening.influence();
        return level == null ? 0 : level;
    }

    /** With whom the experience side did it. */
    private static String company(List<Happening> happenings) {
        Set<Side> sides = new TreeSet<>();
        happenings.forEach(it -> it.roles().forEach(role -> sides.add(role.side())));
        boolean work = sides.contains(Side.WORK);
        boolean partner = sides.contains(Side.PARTNER);
        return work ? (partner ? "both" : "work") : partner ? "partner" : "alone";
    }

    /** The roles of the experience side; records that do not tell them speak of clients. */
    private String who(List<Happening> happenings) {
        Set<Role> roles = new TreeSet<>();
        happenings.forEach(it -> it.roles().stream()
                .filter(role -> role.side() == Side.EXPERIENCE)
                .forEach(roles::add));
        if (roles.isEmpty()) {
            roles.add(Role.CLIENT);
        }
        return phrases.and(
                roles.stream().map(role -> phrases.get("who." + role.code())).toList());
    }

    /** " (työpaja 12.3.2026, 9 asiakasta; kysely)", or empty. */
    private String sources(List<Happening> happenings) {
        List<String> sources = happenings.stream()
                .map(this::source)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        return sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")";
    }

    private String source(Happening happening) {
        List<String> means = new ArrayList<>();
        happening.means().stream()
                .filter(it -> it.counts() && it != Means.UNSPECIFIED)
                .forEach(it -> means.add(
                        it == Means.WORKSHOP && happening.workshopOn() != null
                                ? phrases.get("means.workshop.on", phrases.day(happening.workshopOn()))
                                : phrases.get("means." + it.code())));
        String how = phrases.and(means);
        String channel = channel(happening.channel());
        if (means.size() == 1 && !channel.isEmpty()) {
            how += " " + channel;
        }
        String people = crowd.of(happening);
        if (how.isEmpty() || people.isEmpty()) {
            return how + people;
        }
        return how + ", " + people;
    }

    /** To be in the same room is what people expect, so it is not told. */
    private String channel(@Nullable String code) {
        return code == null || code.equals("onsite") ? "" : phrases.get("channel." + code);
    }
}
