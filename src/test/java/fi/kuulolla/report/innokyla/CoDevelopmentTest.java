package fi.kuulolla.report.innokyla;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.i18n.PlainTexts;
import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.ToldPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The field on co-development, sentence by sentence, in three languages. */
class CoDevelopmentTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    private static final ToldPeople NOBODY = new ToldPeople(Map.of(), 5);

    @Test
    void saysItAsTheProductDoes() {
        List<PhaseStory> story = List.of(
                participated(
                        LedgerPhase.IDEATION,
                        workshop(4, Map.of(Role.CLIENT, 3, Role.STAFF, 6), Role.CLIENT, Role.CLOSE_PERSON, Role.STAFF)),
                silent(LedgerPhase.PLANNING, CellState.NOT_DESCRIBED));
        assertThat(text("fi", story))
                .isEqualTo("Ideointi: asiakkaat ja läheiset kehittivät yhdessä ammattilaisten kanssa"
                        + " (työpaja 12.3.2026, alle 5 asiakasta). Suunnittelu: osallistumista ei ole kuvattu.");
        assertThat(text("sv", story))
                .isEqualTo("Idéarbete: klienterna och de närstående utvecklade tillsammans med de yrkesverksamma"
                        + " (workshop 12.3.2026, färre än 5 klienter). Planering: deltagandet har inte beskrivits.");
        assertThat(text("en", story))
                .isEqualTo("Ideation: clients and family members or friends developed together with professionals"
                        + " (workshop on 12 March 2026, fewer than 5 clients)."
                        + " Planning: participation has not been described.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | 2 | Kokeilu: asukkaat antoivat palautetta (asiakaspalaute).",
                "fi | 3 | Kokeilu: asukkaat osallistuivat vuoropuheluun (asiakaspalaute).",
                "fi | 4 | Kokeilu: asukkaat kehittivät ratkaisua yhdessä (asiakaspalaute).",
                "fi | 5 | Kokeilu: asukkaat olivat tuottamassa palvelua tai päättämässä siitä (asiakaspalaute).",
                "fi |   | Kokeilu: asukkaat osallistuivat kehittämiseen (asiakaspalaute).",
                "sv | 2 | Försök: invånarna gav respons (klientrespons).",
                "sv | 3 | Försök: invånarna deltog i dialog (klientrespons).",
                "sv | 4 | Försök: invånarna utvecklade lösningen tillsammans (klientrespons).",
                "sv | 5 | Försök: invånarna var med och producerade tjänsten eller beslutade om den (klientrespons).",
                "sv |   | Försök: invånarna deltog i utvecklingen (klientrespons).",
                "en | 2 | Piloting: residents gave feedback (client feedback).",
                "en | 3 | Piloting: residents took part in dialogue (client feedback).",
                "en | 4 | Piloting: residents developed the solution together (client feedback).",
                "en | 5 | Piloting: residents took part in producing the service or deciding on it (client feedback).",
                "en |   | Piloting: residents took part in the development (client feedback)."
            })
    void eachLevelHasItsVerb(String lang, Integer level, String expected) {
        Happening feedback = new Happening(
                level, Set.of(Role.RESIDENT), Map.of(), NOBODY, Set.of(Means.CLIENT_FEEDBACK), null, null);
        assertThat(text(lang, List.of(participated(LedgerPhase.PILOTING, feedback))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | STAFF | ammattilaisten kanssa",
                "fi | NGO | kumppanien kanssa",
                "fi | BOTH | ammattilaisten ja kumppanien kanssa",
                "sv | STAFF | med de yrkesverksamma",
                "sv | NGO | med partner",
                "sv | BOTH | med de yrkesverksamma och partner",
                "en | STAFF | with professionals",
                "en | NGO | with partners",
                "en | BOTH | with professionals and partners"
            })
    void saysWithWhom(String lang, String who, String expected) {
        Set<Role> others = who.equals("BOTH") ? Set.of(Role.STAFF, Role.NGO) : Set.of(Role.valueOf(who));
        Set<Role> roles = EnumSet.copyOf(others);
        roles.add(Role.CLIENT);
        for (int level : new int[] {3, 4, 5}) {
            Happening it = new Happening(level, roles, Map.of(), NOBODY, Set.of(Means.UNSPECIFIED), null, null);
            assertThat(text(lang, List.of(participated(LedgerPhase.DEVELOPMENT, it))))
                    .endsWith(" " + expected + ".");
        }
    }

    @Test
    void aSentenceForEachLevelTheHighestFirst() {
        Happening survey = new Happening(
                2,
                Set.of(Role.CLIENT),
                Map.of(Role.CLIENT, 40),
                new ToldPeople(Map.of(Role.CLIENT, 40), 5),
                Set.of(Means.SURVEY),
                null,
                null);
        Happening phoned =
                new Happening(2, Set.of(Role.CLOSE_PERSON), Map.of(), NOBODY, Set.of(Means.INTERVIEW), "phone", null);
        List<PhaseStory> story = List.of(participated(
                LedgerPhase.IDEATION,
                survey,
                phoned,
                workshop(4, Map.of(Role.CLIENT, 9, Role.CLOSE_PERSON, 6), Role.CLIENT, Role.CLOSE_PERSON)));
        assertThat(text("fi", story))
                .isEqualTo(
                        "Ideointi: asiakkaat ja läheiset kehittivät ratkaisua yhdessä"
                                + " (työpaja 12.3.2026, 9 asiakasta ja 6 läheistä)."
                                + " Lisäksi asiakkaat ja läheiset antoivat palautetta (kysely, 40 asiakasta; haastattelu puhelimessa).");
        assertThat(text("sv", story))
                .endsWith(" Dessutom gav klienterna och de närstående respons"
                        + " (enkät, 40 klienter; intervju per telefon).");
        assertThat(text("en", story))
                .endsWith(" In addition, clients and family members or friends gave feedback"
                        + " (survey, 40 clients; interview by phone).");
    }

    @Test
    void whatIsNotKnownIsNeverANo() {
        List<PhaseStory> story = List.of(
                silent(LedgerPhase.IDEATION, CellState.NOT_DESCRIBED),
                new PhaseStory(LedgerPhase.PLANNING, CellState.DID_NOT_PARTICIPATE, false, List.of()),
                silent(LedgerPhase.DEVELOPMENT, CellState.NOT_ASSESSED),
                new PhaseStory(LedgerPhase.PILOTING, CellState.NOT_ASSESSED, true, List.of()),
                new PhaseStory(LedgerPhase.EVALUATION, CellState.NOT_ASSESSED, true, List.of()));
        assertThat(text("fi", story))
                .isEqualTo("Ideointi: osallistumista ei ole kuvattu. Suunnittelu: asiakkaat eivät osallistuneet."
                        + " Kehittäminen: osallistumista ei ole arvioitu."
                        + " Kokeilu ja arviointi: vaiheet eivät ole alkaneet.");
        assertThat(text("sv", story))
                .contains("Planering: klienterna deltog inte.", "Försök och utvärdering: faserna har inte börjat.");
        assertThat(text("en", story))
                .contains("Planning: clients did not take part.", "these phases have not started.");
    }

    @Test
    void beingInformedIsNoParticipation() {
        Happening told =
                new Happening(1, Set.of(Role.CLIENT), Map.of(), NOBODY, Set.of(Means.CLIENT_PANEL), null, null);
        List<PhaseStory> story =
                List.of(new PhaseStory(LedgerPhase.PLANNING, CellState.INFORMED_ONLY, false, List.of(told)));
        assertThat(text("fi", story))
                .isEqualTo("Suunnittelu: asiakkaat saivat tietoa (asiakasraati). Muuta osallistumista ei ole kuvattu.");
        assertThat(text("sv", story))
                .isEqualTo("Planering: klienterna fick information (klientråd). Annat deltagande har inte beskrivits.");
        assertThat(text("en", story))
                .isEqualTo(
                        "Planning: clients were informed (client panel). No other participation has been described.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void aModelWithoutRecordsHasOneSentence(String lang) {
        List<PhaseStory> story = List.of(
                silent(LedgerPhase.IDEATION, CellState.NOT_ASSESSED),
                new PhaseStory(LedgerPhase.PLANNING, CellState.NOT_ASSESSED, true, List.of()));
        assertThat(text(lang, story)).matches("[^.]+\\.");
    }

    @Test
    void theJoinedPhaseHasItsName() {
        Happening told =
                new Happening(2, Set.of(), Map.of(), NOBODY, Set.of(Means.CLIENT_FEEDBACK, Means.MEASURE), null, null);
        assertThat(text("fi", List.of(participated(LedgerPhase.PILOTING_EVALUATION, told))))
                .isEqualTo("Kokeilu ja arviointi: asiakkaat antoivat palautetta (asiakaspalaute).");
    }

    @Test
    void rolesThatCannotBeToldApartAreCountedTogether() {
        Map<Role, Integer> people = Map.of(Role.CLIENT, 9, Role.CLOSE_PERSON, 3, Role.STAFF, 6);
        List<PhaseStory> story = List.of(
                participated(LedgerPhase.IDEATION, workshop(4, people, Role.CLIENT, Role.CLOSE_PERSON, Role.STAFF)));
        assertThat(text("fi", story)).contains("(työpaja 12.3.2026, yhteensä 12 asiakasta ja läheistä)");
        assertThat(text("sv", story)).contains("sammanlagt 12 klienter och närstående");
        assertThat(text("en", story)).contains("12 clients and family members or friends in all");
    }

    @Test
    void aSideHiddenForTheSakeOfAnotherTellsNoNumber() {
        Map<Role, Integer> people = Map.of(Role.CLIENT, 6, Role.STAFF, 3);
        assertThat(text(
                        "fi",
                        List.of(participated(LedgerPhase.IDEATION, workshop(4, people, Role.CLIENT, Role.STAFF)))))
                .isEqualTo("Ideointi: asiakkaat kehittivät yhdessä ammattilaisten kanssa (työpaja 12.3.2026).");
    }

    /** Whatever the numbers are: none under the threshold is told, and what is told never leaves such a rest. */
    @Test
    void noNumberUnderTheThresholdIsEverTold() {
        Random random = new Random(11);
        Pattern number = Pattern.compile("(?<!alle )(?<![.\\d])(\\d+) (?!\\()[a-zä]");
        for (int i = 0; i < 20_000; i++) {
            Map<Role, Integer> people = new HashMap<>();
            for (Role role : Role.values()) {
                if (random.nextInt(3) == 0) {
                    people.put(role, 1 + random.nextInt(9));
                }
            }
            String written =
                    text("fi", List.of(participated(LedgerPhase.IDEATION, workshop(4, people, people.keySet()))));
            int experience = people.entrySet().stream()
                    .filter(it -> it.getKey().side() == fi.kuulolla.shared.Side.EXPERIENCE)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int told = 0;
            Matcher numbers = number.matcher(written);
            while (numbers.find()) {
                int n = Integer.parseInt(numbers.group(1));
                assertThat(n).as(written + people).isGreaterThanOrEqualTo(5);
                told += n;
            }
            if (told > 0) {
                assertThat(experience - told)
                        .as(written + people)
                        .satisfiesAnyOf(
                                rest -> assertThat(rest).isZero(),
                                rest -> assertThat(rest).isGreaterThanOrEqualTo(5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyFormIsPrepared(String lang) {
        List<Happening> all = new ArrayList<>();
        for (Means means : Means.values()) {
            for (String channel : new String[] {"onsite", "remote", "hybrid", "phone", "paper"}) {
                Map<Role, Integer> people = new HashMap<>();
                for (Role role : Role.values()) {
                    people.put(role, 7);
                }
                all.add(new Happening(
                        2 + all.size() % 4,
                        people.keySet(),
                        people,
                        new ToldPeople(people, 5),
                        Set.of(means),
                        channel,
                        null));
            }
        }
        String written = text(lang, List.of(new PhaseStory(LedgerPhase.IDEATION, CellState.PARTICIPATED, false, all)));
        assertThat(written).doesNotContain("report.", "{", "  ", " .", "()");
    }

    private static PhaseStory participated(LedgerPhase phase, Happening... happenings) {
        return new PhaseStory(phase, CellState.PARTICIPATED, false, List.of(happenings));
    }

    private static PhaseStory silent(LedgerPhase phase, CellState state) {
        return new PhaseStory(phase, state, false, List.of());
    }

    private static Happening workshop(int level, Map<Role, Integer> people, Role... roles) {
        return workshop(level, people, Set.of(roles));
    }

    private static Happening workshop(int level, Map<Role, Integer> people, Set<Role> roles) {
        return new Happening(level, roles, people, new ToldPeople(people, 5), Set.of(Means.WORKSHOP), "onsite", MARCH);
    }

    private static String text(String lang, List<PhaseStory> story) {
        return new CoDevelopment(new Phrases(PlainTexts.texts(), PlainTexts.vocabulary(), Locale.of(lang)), 5)
                .of(story);
    }
}
