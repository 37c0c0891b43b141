/** The ledger: in which phases the experience side took part, by which means, with how much influence, and on what basis. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.participation;
