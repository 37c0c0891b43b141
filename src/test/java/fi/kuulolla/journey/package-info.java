/** What people do, in real browsers. */
@NullMarked
package fi.kuulolla.journey;

import org.jspecify.annotations.NullMarked;
