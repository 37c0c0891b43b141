package fi.kuulolla.report;

import fi.kuulolla.account.OrganisationView;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.AnswerView;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseTheme;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.i18n.PlainTexts;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Held workshops for plain tests, with real notes: an empty one, one of eight people, one of forty. */
final class HeldSamples {
    private static final Instant START = Instant.parse("2026-03-12T11:00:00Z");
    private static final UUID WORKSHOP = new UUID(1, 1);
    private static final List<String> KINDS =
            List.of("checkin", "notes", "board", "themes", "vote", "decide", "checkout");
    private static final List<String> NAMES = List.of(
            "Kuulumiset",
            "Mikä helpottaisi arkea?",
            "Mitä tästä puuttuu?",
            "Kootaan teemoiksi",
            "Mikä ensin?",
            "Mitä päätämme ja kuka ottaa kopin?",
            "Lopetus");

    private HeldSamples() {}

    static Words words(String lang) {
        return new Words(PlainTexts.texts(), PlainTexts.vocabulary(), Locale.of(lang));
    }

    static HeldWorkshop empty() {
        return held(Map.of(), Map.of(), List.of(), List.of(), Optional.empty(), List.of(), 0, false);
    }

    /** Three clients, four of staff, one manager: too few to tell anybody apart. */
    static HeldWorkshop eight() {
        Map<Role, Integer> people = Map.of(Role.CLIENT, 3, Role.STAFF, 4, Role.MANAGEMENT, 1);
        return of(
                people,
                Map.of(Role.CLIENT, 1),
                21,
                List.of("Yksi ihminen, jolle soittaa", "Selkeä kieli ja kirjeet", "Perille pääsy"));
    }

    static HeldWorkshop forty() {
        Map<Role, Integer> people = Map.of(
                Role.CLIENT, 13,
                Role.CLOSE_PERSON, 6,
                Role.EXPERT_BY_EXPERIENCE, 2,
                Role.STAFF, 12,
                Role.MANAGEMENT, 5,
                Role.NGO, 2);
        return of(
                people,
                Map.of(Role.CLIENT, 4, Role.CLOSE_PERSON, 1),
                120,
                List.of(
                        "Yksi ihminen, jolle soittaa",
                        "Selkeä kieli ja kirjeet",
                        "Perille pääsy: bussi, kyyti ja kotikäynnit silloin, kun virastoon ei jaksa tai pääse",
                        "Vertaiset mukaan alusta asti",
                        "Tieto kulkee ilman, että kerron saman monta kertaa",
                        "Läheiset kuullaan",
                        "Aika jutella"));
    }

    static HeldWorkshop withoutExperience() {
        return of(Map.of(Role.STAFF, 7, Role.MANAGEMENT, 2), Map.of(), 14, List.of("Työnjako", "Tilat"));
    }

    static HeldWorkshop of(Map<Role, Integer> people, Map<Role, Integer> heads, int count, List<String> themeNames) {
        Random random = new Random(7);
        Map<Role, String> grouping = SmallGroups.grouping(people, 5);
        List<Role> crowd = new ArrayList<>();
        people.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(it -> {
            for (int i = 0; i < it.getValue(); i++) {
                crowd.add(it.getKey());
            }
        });
        List<String> texts = texts();
        List<NoteView> notes = new ArrayList<>();
        int[] perTheme = new int[themeNames.size() + 1];
        for (int i = 0; i < count; i++) {
            int theme = i == 5 || i == 11
                    ? themeNames.size()
                    : Math.min(random.nextInt(themeNames.size()), random.nextInt(themeNames.size()));
            perTheme[theme]++;
            Role role = crowd.get(random.nextInt(crowd.size()));
            boolean anonymous = i % 3 != 0;
            String text = i == 3 ? "=HYPERLINK(\"http://evil.example\";\"Klikkaa\")" : texts.get(i % texts.size());
            notes.add(new NoteView(
                    new UUID(3, i),
                    stage(anonymous ? 1 : 2),
                    text,
                    anonymous ? grouping.get(role) : role.code(),
                    theme == themeNames.size() ? null : theme(theme),
                    i % 29 == 28,
                    i % 17 == 16));
        }
        List<ThemeView> themes = new ArrayList<>();
        List<VoteResult.ThemeDots> dots = new ArrayList<>();
        for (int t = 0; t < themeNames.size(); t++) {
            themes.add(new ThemeView(theme(t), themeNames.get(t), t == 0 ? "guidance" : null, t, null, perTheme[t]));
            Map<String, Integer> by = new HashMap<>();
            for (Role role : crowd) {
                if (random.nextInt(themeNames.size()) >= t) {
                    by.merge(grouping.get(role), 1 + random.nextInt(2), Integer::sum);
                }
            }
            dots.add(new VoteResult.ThemeDots(
                    theme(t), by.values().stream().mapToInt(it -> it).sum(), by));
        }
        return held(
                people,
                heads,
                notes,
                themes,
                Optional.of(new VoteResult(stage(4), crowd.size(), dots)),
                promises(themes),
                crowd.size(),
                true);
    }

    private static List<PromiseView> promises(List<ThemeView> themes) {
        PromiseTheme first = new PromiseTheme(
                themes.get(0).id(), themes.get(0).name(), themes.get(0).notes());
        PromiseTheme second = new PromiseTheme(
                themes.get(1).id(), themes.get(1).name(), themes.get(1).notes());
        return List.of(
                promise(
                        0,
                        "Jokaiselle nimetään oma työntekijä",
                        PromiseState.TAKEN,
                        new PromiseView.Owner(
                                "Sari L.",
                                "sosiaaliohjaaja, Saariston perhekeskus",
                                "Perhekeskuksen esihenkilö",
                                false,
                                null),
                        LocalDate.of(2026, 4, 30),
                        List.of(first),
                        List.of(new AnswerView(
                                AnswerKind.PROGRESS,
                                "Yksi tiimi kokeilee kymmenen asiakkaan kanssa. Kerromme huhtikuun lopussa, miten kävi.",
                                "Sari L.",
                                LocalDate.of(2026, 4, 2)))),
                promise(
                        1,
                        "Kirjeissä tärkein asia on ensimmäisenä",
                        PromiseState.TAKEN,
                        new PromiseView.Owner("Mikko R.", "viestintä", "", true, "Aino K."),
                        null,
                        List.of(second),
                        List.of()),
                promise(
                        2,
                        "Loppupalaute kysytään puhelimessa",
                        PromiseState.PROPOSED,
                        null,
                        null,
                        List.of(first, second),
                        List.of()),
                promise(
                        3,
                        "Kortti, jossa on työntekijän kuva ja numero",
                        PromiseState.DONE,
                        new PromiseView.Owner("Sari L.", "sosiaaliohjaaja", "", false, null),
                        LocalDate.of(2026, 4, 2),
                        List.of(first),
                        List.of(new AnswerView(
                                AnswerKind.CARRIED_OUT,
                                "Kortti on nyt kaikilla. Kiitos, että sanoit tämän.",
                                "Sari L.",
                                LocalDate.of(2026, 4, 2)))));
    }

    private static PromiseView promise(
            int no,
            String what,
            PromiseState state,
            PromiseView.Owner owner,
            LocalDate due,
            List<PromiseTheme> themes,
            List<AnswerView> answers) {
        return new PromiseView(
                new UUID(5, no),
                WORKSHOP,
                "Arki sujuvaksi",
                new UUID(9, 9),
                stage(5),
                what,
                state,
                owner,
                due,
                null,
                null,
                state.closed() ? LocalDate.of(2026, 4, 2) : null,
                themes,
                answers);
    }

    private static HeldWorkshop held(
            Map<Role, Integer> people,
            Map<Role, Integer> heads,
            List<NoteView> notes,
            List<ThemeView> themes,
            Optional<VoteResult> result,
            List<PromiseView> promises,
            int answers,
            boolean ran) {
        List<StageView> stages = new ArrayList<>();
        List<HeldWorkshop.Run> runs = new ArrayList<>();
        int[] minutes = {5, 10, 10, 20, 8, 20, 5};
        Instant at = START;
        for (int i = 0; i < KINDS.size(); i++) {
            boolean held = ran && i != 0;
            Instant end = at.plusSeconds(60L * minutes[i] + 40);
            stages.add(new StageView(
                    stage(i),
                    i + 1,
                    KINDS.get(i),
                    minutes[i],
                    i == 1,
                    3,
                    2,
                    held ? StageState.CLOSED : ran ? StageState.SKIPPED : StageState.PLANNED,
                    held,
                    false,
                    false,
                    text(NAMES.get(i)),
                    text(""),
                    held ? new StageClock(at, end, null) : null,
                    held));
            if (held) {
                runs.add(new HeldWorkshop.Run(stage(i), at, end));
                at = end;
            }
        }
        if (ran) {
            runs.add(new HeldWorkshop.Run(stage(1), at, at.plusSeconds(300)));
        }
        WorkshopView workshop = new WorkshopView(
                WORKSHOP,
                new UUID(7, 7),
                new UUID(9, 9),
                "Arki sujuvaksi",
                "Etsimme keinoja, joilla apu löytyy yhdestä paikasta.",
                "Aino Koivu, 040 123 4567, aino.koivu@saarilampi.example",
                12,
                ran ? WorkshopStatus.CLOSED : WorkshopStatus.PLANNED,
                Channel.ONSITE,
                "fi",
                ZoneId.of("Europe/Helsinki"),
                START,
                "K7P4-MXR9",
                false,
                false,
                "plan-and-decide",
                1,
                null,
                "auto",
                1,
                stages,
                Set.of(Phase.IDEATION, Phase.PLANNING),
                ran ? Map.of(Role.CLIENT, 10, Role.STAFF, 8) : Map.of(),
                ran ? START : null,
                ran ? at : null);
        ServiceModelView model = new ServiceModelView(
                new UUID(9, 9),
                new UUID(7, 7),
                new UUID(8, 8),
                "Saaristo",
                "Yhdessä perille",
                "Yhteinen alkukartoitus",
                "",
                "",
                Map.of(),
                Map.of(),
                0);
        Map<UUID, Integer> counts = new HashMap<>();
        notes.forEach(note -> counts.merge(note.stage(), 1, Integer::sum));
        return new HeldWorkshop(
                workshop,
                model,
                new OrganisationView(new UUID(7, 7), "Saarilammen hyvinvointialue", 5, ""),
                runs,
                people,
                heads,
                themes,
                notes,
                counts,
                ran ? 2 : 0,
                result,
                promises,
                checkOut(people, answers),
                Instant.parse("2026-03-16T08:00:00Z"));
    }

    private static CheckOutResult checkOut(Map<Role, Integer> people, int answers) {
        Map<String, CheckOutResult.Mean> groups = new HashMap<>();
        Map<Role, String> grouping = SmallGroups.grouping(people, 5);
        people.forEach((role, n) -> groups.merge(
                grouping.get(role),
                new CheckOutResult.Mean(n, 8.25),
                (a, b) -> new CheckOutResult.Mean(a.n() + b.n(), 8.25)));
        groups.remove(SmallGroups.ALL);
        CheckOutResult.Scale scale = answers == 0
                ? new CheckOutResult.Scale(null, Map.of())
                : new CheckOutResult.Scale(new CheckOutResult.Mean(answers, 7.5), groups);
        return new CheckOutResult(
                answers,
                scale,
                scale,
                answers == 0
                        ? List.of()
                        : List.of(
                                "Enemmän taukoja.",
                                "Aloitetaan kahvilla, niin ehtii jutella.",
                                "+ Jatkoa samalla porukalla"));
    }

    private static LangTexts text(String fi) {
        return new LangTexts(Map.of(Lang.FI, fi));
    }

    static UUID stage(int no) {
        return new UUID(2, no);
    }

    static UUID theme(int no) {
        return new UUID(4, no);
    }

    private static List<String> texts() {
        try (var in = HeldSamples.class.getResourceAsStream("/contributions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", 3)[2].replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
