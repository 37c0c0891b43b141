package fi.kuulolla.i18n;

/** The real texts and labels for plain tests, without an application. */
public final class PlainTexts {
    private static final Texts TEXTS = new Texts();
    private static final Vocabulary VOCABULARY = new Vocabulary(TEXTS);

    private PlainTexts() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
