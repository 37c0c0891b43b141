package fi.kuulolla.participation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before somebody who reads: the text, and their own marks of an earlier time. Of another reader's marks nothing is
 * here.
 *
 * @param text null when there is none yet
 * @param second whether somebody else has read it before: then this reading is compared, and does not count
 * @param own what this reader has found before; empty when they have not read it
 * @param draft whether those are marks of a reading that is not finished
 * @param agreement how the readings agree, once this reader and another have finished
 */
public record Desk(
        @Nullable DescriptionText text,
        boolean second,
        List<Mark> own,
        boolean draft,
        @Nullable Agreement agreement) {
    public Desk {
        own = List.copyOf(own);
    }
}
