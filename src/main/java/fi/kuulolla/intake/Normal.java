package fi.kuulolla.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable: letters and digits in lower case, nothing of the blanks and marks between them. */
final class Normal {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Normal() {}

    static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A name for comparing: trimmed, blanks as one, in lower case; its marks count. */
    static String name(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
        return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
