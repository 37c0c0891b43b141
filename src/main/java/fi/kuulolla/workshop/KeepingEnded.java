package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import java.util.UUID;

/**
 * The keeping time of a workshop is over: whoever keeps words or names of its people lets them go now, inside the transaction in which
 * this is published. Counts, themes and promises stay.
 *
 * @param lang what is spoken in the workshop
 */
public record KeepingEnded(UUID workshop, Lang lang) {}
