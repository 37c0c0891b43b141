/** The ledger: who took part in which phase, by which means, with how much influence, on what basis. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.participation;
