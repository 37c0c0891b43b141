package fi.kuulolla.workshop.ui;

import java.util.Arrays;
import java.util.OptionalInt;

/** The one rule of plain language a machine can watch while somebody writes: no sentence over twelve words. */
final class PlainCheck {
    static final int LONGEST = 12;

    private PlainCheck() {}

    /** The words of the longest sentence, when it is too long. */
    static OptionalInt tooLong(String text) {
        return Arrays.stream(text.split("[.?!]+(\\s|$)"))
                .mapToInt(PlainCheck::words)
                .filter(words -> words > LONGEST)
                .max();
    }

    private static int words(String sentence) {
        return (int) Arrays.stream(sentence.strip().split("\\s+"))
                .filter(word -> !word.isBlank())
                .count();
    }
}
