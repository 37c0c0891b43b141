/** Reading the description of a service model: passages that say who took part, and how far two readers agree. */
@NullMarked
package fi.kuulolla.participation.reading;

import org.jspecify.annotations.NullMarked;
