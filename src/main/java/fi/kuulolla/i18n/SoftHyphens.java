package fi.kuulolla.i18n;

import java.util.regex.Pattern;

/**
 * Marks where the long words of our trade may be cut when a column is narrower than they are. Browsers know where Finnish words
 * end their parts hardly ever, and a word cut anywhere is hard to read. For screens only: in a file the marks would be letters.
 */
public final class SoftHyphens {
    private static final String MARK = "\u00AD";

    /** First parts of compounds, as they stand before another word of five letters or more. */
    private static final Pattern SEAMS = Pattern.compile(
            "(?iu)(kokemus|asiantuntija|kehittäjä|toiminta|vaikuttamis|asiakas|ryhmä|erfarenhets|utvecklings|verksamhets|klient|påverkans)"
                    + "(?=\\p{L}{5})");

    private SoftHyphens() {}

    /** The same text to a reader's eye, with invisible marks at the seams of its compounds. */
    public static String in(String label) {
        return SEAMS.matcher(label).replaceAll("$1" + MARK);
    }
}
