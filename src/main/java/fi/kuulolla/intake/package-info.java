/** Existing descriptions come in from files: rows are recognised, compared with the ledger, and taken in whole or not at all. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.intake;
