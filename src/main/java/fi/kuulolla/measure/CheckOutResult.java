package fi.kuulolla.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop felt to those who told.
 *
 * @param n answers; under the threshold a screen says only that it is fewer
 * @param heard "I was listened to today", 0 to 10
 * @param equal "We were equals today", 0 to 10
 * @param changes what people would change, in random order and without a group
 */
public record CheckOutResult(int n, Scale heard, Scale equal, List<String> changes) {

    /**
     * Answers to one question.
     *
     * @param total null under the threshold, and before the workshop is closed
     * @param byShownAs groups with at least the threshold of answers, of which none can be got by taking the others from the total
     */
    public record Scale(@Nullable Mean total, Map<String, Mean> byShownAs) {}

    /** A mean never goes without the number of answers it stands for. */
    public record Mean(int n, double mean) {}
}
