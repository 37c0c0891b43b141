package fi.kuulolla.report;

import java.util.List;

/** A piece of minutes, without knowing whether it is shown on a screen or on paper. */
public sealed interface Block {
    /** A heading of level 2 or 3. */
    record Heading(int level, String text) implements Block {}

    record Text(String text) implements Block {}

    /** Said before a result that must not be read without it. */
    record Warning(String text) implements Block {}

    /** Small words beside what they explain. */
    record Meta(String text) implements Block {}

    record Grid(String caption, List<String> headers, List<List<String>> rows, List<Boolean> numbers)
            implements Block {}

    record Bullets(List<String> lines) implements Block {}

    /** What people wrote, as papers. */
    record Papers(List<Paper> papers) implements Block {}

    /**
     * One note.
     *
     * @param shownAs code of a role, a side or {@code all}
     * @param label its words
     * @param tags late, assisted
     */
    record Paper(String text, String shownAs, String label, String tags) {}
}
