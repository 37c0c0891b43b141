package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a description says of one phase of a model. Two of the same content say the same.
 *
 * @param influence 0 to 5, null when it is not known
 * @param channel code of the vocabulary, null when not told
 * @param basis what it stands on, in the describer's words, may be empty
 * @param link where the description can be read
 */
public record RecordContent(
        Status status,
        @Nullable Integer influence,
        Set<Role> roles,
        Set<Means> means,
        @Nullable String channel,
        String basis,
        @Nullable String link) {

    public RecordContent {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        means = Collections.unmodifiableSet(new TreeSet<>(means));
    }
}
