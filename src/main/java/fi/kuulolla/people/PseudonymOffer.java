package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names for people who do not want to think of one: a calm word and something from nature, in their language. */
public final class PseudonymOffer {
    private static final RandomGenerator RANDOM = new SecureRandom();

    private static final Words FINNISH = new Words(
            List.of(
                    "Tyyni",
                    "Valoisa",
                    "Lempeä",
                    "Rauhaisa",
                    "Kirkas",
                    "Utuinen",
                    "Leuto",
                    "Hiljainen",
                    "Suvinen",
                    "Raikas",
                    "Kultainen",
                    "Hopeinen",
                    "Sininen",
                    "Vihreä",
                    "Aurinkoinen",
                    "Keväinen",
                    "Syksyinen",
                    "Talvinen",
                    "Pohjoinen",
                    "Aamuinen",
                    "Kesäinen",
                    "Tuulinen",
                    "Lämmin",
                    "Vakaa"),
            List.of(
                    "Koivu", "Pihlaja", "Kataja", "Kielo", "Vanamo", "Kanerva", "Sammal", "Jäkälä", "Lampi", "Puro",
                    "Saari", "Niemi", "Lahti", "Ranta", "Harju", "Niitty", "Pilvi", "Tuuli", "Aamu", "Tähti", "Joutsen",
                    "Kuikka", "Peippo", "Leppä", "Mänty", "Kuusi", "Haapa", "Lumme", "Metsä", "Järvi"));

    private static final Words SWEDISH = new Words(
            List.of(
                    "Stilla",
                    "Ljusa",
                    "Milda",
                    "Lugna",
                    "Klara",
                    "Tysta",
                    "Varma",
                    "Friska",
                    "Gyllene",
                    "Gröna",
                    "Blåa",
                    "Silvriga",
                    "Soliga",
                    "Daggiga",
                    "Nordliga",
                    "Vårliga",
                    "Höstliga",
                    "Susande",
                    "Mjuka",
                    "Trygga"),
            List.of(
                    "Björken",
                    "Rönnen",
                    "Enen",
                    "Ljungen",
                    "Linnean",
                    "Mossan",
                    "Tjärnen",
                    "Bäcken",
                    "Ön",
                    "Udden",
                    "Viken",
                    "Stranden",
                    "Åsen",
                    "Ängen",
                    "Skogen",
                    "Sjön",
                    "Vinden",
                    "Morgonen",
                    "Stjärnan",
                    "Svanen",
                    "Lommen",
                    "Bofinken",
                    "Alen",
                    "Tallen",
                    "Granen",
                    "Aspen",
                    "Näckrosen",
                    "Molnet"));

    private static final Words ENGLISH = new Words(
            List.of(
                    "Calm",
                    "Bright",
                    "Gentle",
                    "Quiet",
                    "Clear",
                    "Misty",
                    "Mild",
                    "Golden",
                    "Silver",
                    "Blue",
                    "Green",
                    "Sunny",
                    "Northern",
                    "Early",
                    "Warm",
                    "Fresh",
                    "Still",
                    "Soft",
                    "Steady",
                    "Kind"),
            List.of(
                    "Birch", "Rowan", "Juniper", "Heather", "Moss", "Brook", "Island", "Bay", "Shore", "Ridge",
                    "Meadow", "Cloud", "Breeze", "Morning", "Star", "Swan", "Finch", "Alder", "Pine", "Spruce", "Aspen",
                    "Lily", "Forest", "Lake"));

    private PseudonymOffer() {}

    /** Two words, chosen at random. */
    public static String offer(Lang lang) {
        Words words = switch (lang.plainBase()) {
            case SV, SV_SIMPLE -> SWEDISH;
            case EN -> ENGLISH;
            case FI, FI_SIMPLE -> FINNISH;
        };
        return words.first().get(RANDOM.nextInt(words.first().size())) + " "
                + words.second().get(RANDOM.nextInt(words.second().size()));
    }

    private record Words(List<String> first, List<String> second) {}
}
