package fi.kuulolla.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people write, made storable: composed, without control and invisible-only content, within its limit. */
public final class CleanText {
    /** Longest contribution, in characters as a person counts them (code points). */
    public static final int CONTRIBUTION = 500;

    /** Longest name or pseudonym. */
    public static final int NAME = 60;

    /** Longest single-line title. */
    public static final int TITLE = 200;

    /** Longest free text of staff. */
    public static final int LONG = 4000;

    /** The tallest letters of living scripts carry fewer. */
    private static final int MOST_MARKS = 10;

    // Compiled once: files bring hundreds of thousands of cells.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}+");

    private CleanText() {}

    /**
     * The text in composed form, line ends as {@code \n}, outer white space gone, control characters removed. Direction marks and
     * joiners inside stay (they carry meaning in right-to-left text and emoji), unbalanced direction overrides go. So do marks piled
     * on one letter beyond ten: no writing needs them, and they would cover what stands above and below.
     *
     * @throws Refused {@code text-empty} when nothing visible is left, {@code text-too-long} over {@code limit} code points,
     *     {@code text-invalid} when it is not text (lone surrogates, NUL)
     */
    public static String of(String raw, int limit) {
        String text = optional(raw, limit);
        if (text.isEmpty()) {
            throw new Refused("text-empty");
        }
        return text;
    }

    /** As {@link #of}, but nothing is allowed: gives an empty string. */
    public static String optional(String raw, int limit) {
        // Cheap first: ten megabytes of white space are refused before any work.
        if (raw.length() > 20 * limit + 1000) {
            throw new Refused("text-too-long");
        }
        if (raw.indexOf(0) >= 0 || hasLoneSurrogate(raw)) {
            throw new Refused("text-invalid");
        }
        String lines = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        String kept = OVERRIDES.matcher(CONTROLS.matcher(lines).replaceAll("")).replaceAll("");
        String text = PILED_MARKS.matcher(kept).replaceAll("$1").strip();
        if (text.codePoints().noneMatch(CleanText::isVisible)) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw new Refused("text-too-long");
        }
        return text;
    }

    private static boolean isVisible(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return false;
        }
        int type = Character.getType(codePoint);
        // U+2800, U+3164, U+115F, U+1160 and U+FFA0 are drawn as nothing although Unicode calls them letters or
        // symbols.
        boolean blank = codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0xFFA0;
        return !blank
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK
                && type != Character.UNASSIGNED;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
